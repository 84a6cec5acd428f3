import type { Cable } from '../cable/cable.ts';
import { type Country, findCountry } from '../places/countries.ts';

/** The year of a cable's report: that of its date. */
export function yearOf(cable: Cable): number {
  return Number(cable.date.slice(0, 4));
}

/** Tells whether a cable reports on a country, by whatever name the user calls it. */
export function reportsOn(cable: Cable, country: Country | string): boolean {
  const wanted = typeof country === 'string' ? findCountry(country) : country;
  if (wanted !== null) return findCountry(cable.country)?.code === wanted.code;
  return typeof country === 'string' && cable.country.toLowerCase() === country.trim().toLowerCase();
}
