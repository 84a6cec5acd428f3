import type { Corpus, Entry } from '../corpus/corpus.ts';
import { reportsOn, yearOf } from '../corpus/report.ts';
import type { Country } from '../places/countries.ts';
import { tokenize } from '../text/tokens.ts';
import type { Gazetteer } from './gazetteer.ts';

/** The countries and years that a question names in passing. */
export interface Named {
  readonly countries: readonly Country[];
  readonly years: readonly number[];
  /** The words that name the countries, lower case. */
  readonly words: ReadonlySet<string>;
}

/** Reads the countries and the years from 1980 to 2029 that a question names. */
export function readNamed(question: string, gazetteer: Gazetteer): Named {
  const mentions = gazetteer.mentions(question);
  const countries = new Map(mentions.map(({ country }) => [country.code, country]));
  const years = tokenize(question).flatMap(({ word }) =>
    /^(?:19[89]\d|20[012]\d)$/.test(word) ? [Number(word)] : [],
  );
  const tokens = tokenize(question);
  const words = mentions.flatMap(({ from, to }) => tokens.slice(from, to).map(({ word }) => word));
  return { countries: [...countries.values()], years: [...new Set(years)], words: new Set(words) };
}

/** What a question limits the search to. */
export interface Scope {
  readonly countries: readonly Country[];
  readonly years: readonly number[];
  readonly holds: (entry: Entry) => boolean;
  /** The words that name the countries, lower case. */
  readonly words: ReadonlySet<string>;
}

/**
 * Reads the scope of a question: the countries that it names and that cables report on, and the years of
 * cables where the corpus has several (a cable reports on the year before its own too). A country that no
 * cable reports on limits nothing.
 */
export function scopeOf(corpus: Corpus, named: Named): Scope {
  const { cables } = corpus;
  const countries = named.countries.filter((country) => cables.some((cable) => reportsOn(cable, country)));
  const several = new Set(cables.map(yearOf)).size > 1;
  const years = several ? named.years.filter((year) => cables.some((cable) => yearOf(cable) === year)) : [];
  return {
    countries,
    years,
    holds: ({ cable }) =>
      (countries.length === 0 || countries.some((country) => reportsOn(cable, country))) &&
      (years.length === 0 || years.some((year) => yearOf(cable) === year || yearOf(cable) === year + 1)),
    words: countries.length > 0 ? named.words : new Set(),
  };
}
