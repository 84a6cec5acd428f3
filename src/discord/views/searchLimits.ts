import { countryOfCode, findCountry } from '../../places/countries.ts';
import type { Filter } from '../../search/filter.ts';

/** What a question is searched within. */
export interface Limits extends Filter {
  readonly anywhere?: boolean | undefined;
}

const LONGEST_NAME = 30;
const ANYWHERE = '*';

/** Limits as the fields of a `custom_id`. */
export function writeLimits({ country, year, cable, section, anywhere }: Limits): string[] {
  const place = country === undefined ? '' : (findCountry(country)?.code ?? country.slice(0, LONGEST_NAME));
  return [
    anywhere === true ? ANYWHERE : '',
    place,
    year === undefined ? '' : String(year),
    cable ?? '',
    section ?? '',
  ];
}

/** Reads them back; `null` for what was never written. */
export function readLimits(fields: readonly string[]): Limits | null {
  const [anywhere = '', place = '', year = '', cable = '', section = '', ...more] = fields;
  if (more.length > 0 || !/^(?:\d{4})?$/.test(year) || !['', ANYWHERE].includes(anywhere)) return null;
  return {
    anywhere: anywhere === ANYWHERE,
    country: place === '' ? undefined : (countryOfCode(place)?.name ?? place),
    year: year === '' ? undefined : Number(year),
    cable: cable === '' ? undefined : cable,
    section: section === '' ? undefined : section,
  };
}
