import type { Cable } from '../cable/cable.ts';
import { type Country, findCountry } from '../places/countries.ts';

/** The year of a cable's report: that of its date. */
export function yearOf(cable: Cable): number {
  return Number(cable.date.slice(0, 4));
}

// Every question asks this of every cable.
const countries = new WeakMap<Cable, Country>();

/** The country that a cable reports on; one that no table knows is known by its own name. */
export function countryOf(cable: Cable): Country {
  const known = countries.get(cable);
  if (known !== undefined) return known;
  const name = cable.country.toLowerCase();
  const found = findCountry(cable.country) ?? { name: cable.country, code: `own:${name}`, names: [name] };
  countries.set(cable, found);
  return found;
}

/** Tells whether a cable reports on a country, by whatever name the user calls it. */
export function reportsOn(cable: Cable, country: Country | string): boolean {
  const own = countryOf(cable);
  if (typeof country !== 'string') return own.code === country.code;
  return own.code === findCountry(country)?.code || own.names.includes(country.trim().toLowerCase());
}
