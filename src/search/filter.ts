import { cableKey } from '../cable/citation/cableId.ts';
import type { Corpus, Entry } from '../corpus/corpus.ts';
import { reportsOn, yearOf } from '../corpus/report.ts';
import { listNames } from '../text/listNames.ts';
import { UserError } from '../userError.ts';

/** What the user limits a search to; absent means everything. */
export interface Filter {
  /** A cable's id, however it is written. */
  readonly cable?: string | undefined;
  /** A name, an adjective or a capital. */
  readonly country?: string | undefined;
  readonly year?: number | undefined;
  /** A part of a heading. */
  readonly section?: string | undefined;
}

/** One limit: which answers pass it, and what the corpus has where none does. */
interface Limit {
  readonly limit: keyof Filter;
  readonly value: string;
  /** What was wanted, inside a sentence. */
  readonly wanted: string;
  readonly passes: (entry: Entry) => boolean;
  readonly nameOf: (entry: Entry) => string;
}

function limitsOf({ cable, country, year, section }: Filter): Limit[] {
  const limits: Limit[] = [];
  if (cable !== undefined) {
    const passes = (entry: Entry): boolean => cableKey(entry.cable.id) === cableKey(cable);
    limits.push({
      limit: 'cable',
      value: cable,
      wanted: `cable ${cable}`,
      passes,
      nameOf: (entry) => entry.cable.id,
    });
  }
  if (country !== undefined) {
    const passes = (entry: Entry): boolean => reportsOn(entry.cable, country);
    limits.push({
      limit: 'country',
      value: country,
      wanted: `cable on ${country}`,
      passes,
      nameOf: (entry) => entry.cable.country,
    });
  }
  if (year !== undefined) {
    const passes = (entry: Entry): boolean => yearOf(entry.cable) === year;
    limits.push({
      limit: 'year',
      value: String(year),
      wanted: `cable of ${year}`,
      passes,
      nameOf: (entry) => String(yearOf(entry.cable)),
    });
  }
  if (section !== undefined) {
    const key = section.trim().toLowerCase();
    const passes = (entry: Entry): boolean => entry.section.heading.toLowerCase().includes(key);
    limits.push({
      limit: 'section',
      value: section,
      wanted: `section "${section}"`,
      passes,
      nameOf: (entry) => entry.section.heading,
    });
  }
  return limits;
}

/**
 * Makes the test that a filter puts to every answer.
 *
 * @throws UserError when no answer passes, naming what there is instead
 */
export function readFilter(corpus: Corpus, filter: Filter): (entry: Entry) => boolean {
  const limits = limitsOf(filter);
  let left = corpus.entries;
  for (const { limit, value, wanted, passes, nameOf } of limits) {
    const passing = left.filter(passes);
    if (passing.length === 0) {
      const names = left.map(nameOf);
      throw new UserError(`There is no ${wanted.slice(0, 80)} here; there is: ${listNames(names)}.`, {
        fault: { code: 'nothing-left', limit, wanted: value.slice(0, 80), names },
      });
    }
    left = passing;
  }
  return (entry) => limits.every(({ passes }) => passes(entry));
}
