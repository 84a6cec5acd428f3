import { cableKey } from '../cable/citation/cableId.ts';
import { significantWords } from '../cable/citation/locators.ts';
import type { Corpus, Entry } from '../corpus/corpus.ts';
import { reportsOn, yearOf } from '../corpus/report.ts';
import type { Country } from '../places/countries.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Gazetteer } from './gazetteer.ts';

/** What a question names in passing that limits where its answer can stand. */
export interface Named {
  readonly countries: readonly Country[];
  /** Those whose own doings are asked for: "Norway's plan", "did Japan …", "Embassy Oslo". */
  readonly actors: readonly Country[];
  readonly years: readonly number[];
  /** Keys of cable ids, those that the corpus lacks included. */
  readonly cables: readonly string[];
  /** Words of headings ("in the section on prevention"). */
  readonly sections: readonly string[];
  /** The places in the question that name countries and cables of the corpus: UTF-16 offsets, end exclusive. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

const LONGEST_ID_WORDS = 4;
const ID = /^\d{2}\p{L}{3,}\d{1,7}$/u;
const YEAR = /^(?:19[89]\d|20[012]\d)$/;
const SECTION =
  /\b(?:section|heading|chapter)s?\s+(?:on\s+|about\s+|called\s+|titled\s+)?(?:the\s+)?["“]?(?<after>\p{L}{4,})|\b(?<before>\p{L}{4,})["”]?\s+(?:section|heading|chapter)\b/giu;

const ACTS_BEFORE = /\b(?:do|does|did|has|have|can|may|will|should|embassy|government of)\s+(?:the\s+)?$/i;
const ACTS_AFTER = /^['’]s?\b|^\s+(?:government|authorities|police|law|court|embassy)\b/i;

const LEADING_ZEROS = /(?<=\p{L})0+(?=\d)/u;

/** The cable ids that a question names, `10 Paris 198` and `10PARIS000198` as well as `10PARIS198`. */
function readIds(
  question: string,
  tokens: readonly Token[],
  known: ReadonlySet<string>,
): { key: string; from: Token; to: Token }[] {
  return tokens.flatMap((from, index) => {
    for (let length = LONGEST_ID_WORDS; length > 0; length -= 1) {
      const words = tokens.slice(index, index + length);
      const written = cableKey(words.map(({ word }) => word).join(''));
      const key = known.has(written) ? written : written.replace(LEADING_ZEROS, '');
      const to = words.at(-1);
      if (to === undefined) continue;
      // In several words only an id that there is: "18 and 24" is none.
      if (known.has(key) || ID.test(question.slice(from.start, to.end))) return [{ key, from, to }];
    }
    return [];
  });
}

/** Reads what a question names: countries, years from 1980 to 2029, cable ids, sections. */
export function readNamed(question: string, corpus: Corpus, gazetteer: Gazetteer): Named {
  const tokens = tokenize(question);
  const mentions = gazetteer.mentions(question);
  const ids = readIds(question, tokens, new Set(corpus.cables.map(({ id }) => cableKey(id))));
  const sections = [...question.matchAll(SECTION)]
    .map(({ groups }) => (groups?.['after'] ?? groups?.['before'] ?? '').toLowerCase())
    .filter((word) => corpus.entries.some(({ section }) => significantWords(section.heading).includes(word)));
  const reported = mentions.filter(({ country }) => corpus.cables.some((cable) => reportsOn(cable, country)));
  const places = [
    ...reported.map(({ from, to }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 })),
    ...ids.map(({ from, to }) => ({ start: from.start, end: to.end })),
  ];
  const actors = mentions.filter(({ from, to }) => {
    const start = tokens[from]?.start ?? 0;
    const before = question.slice(Math.max(0, start - 24), start);
    return ACTS_BEFORE.test(before) || ACTS_AFTER.test(question.slice(tokens[to - 1]?.end));
  });
  return {
    actors: actors.map(({ country }) => country),
    countries: [...new Map(mentions.map(({ country }) => [country.code, country])).values()],
    // As they are written: 2,008 is no year.
    years: [
      ...new Set(
        tokens
          .map(({ start, end }) => question.slice(start, end))
          .filter((raw) => YEAR.test(raw))
          .map(Number),
      ),
    ],
    cables: [...new Set(ids.map(({ key }) => key))],
    sections,
    places,
  };
}

/** What a search is limited to; empty lists limit nothing. */
export interface Scope {
  readonly countries: readonly Country[];
  readonly years: readonly number[];
  /** Ids as the corpus writes them. */
  readonly cables: readonly string[];
  readonly sections: readonly string[];
}

export const EVERYWHERE: Scope = { countries: [], years: [], cables: [], sections: [] };

/**
 * Reads the scope of a question: of what it names that which the corpus has. Years limit only where the
 * corpus has cables of several (a cable reports on the year before its own too).
 */
export function scopeOf({ cables }: Corpus, named: Named): Scope {
  const several = new Set(cables.map(yearOf)).size > 1;
  return {
    countries: named.countries.filter((country) => cables.some((cable) => reportsOn(cable, country))),
    years: several ? named.years.filter((year) => cables.some((cable) => yearOf(cable) === year)) : [],
    cables: cables.flatMap(({ id }) => (named.cables.includes(cableKey(id)) ? [id] : [])),
    sections: named.sections,
  };
}

/** Makes the test of whether an answer lies within a scope. */
export function withinScope(
  corpus: Corpus,
  { countries, years, cables, sections }: Scope,
): (entry: Entry) => boolean {
  const inside = new Set(
    corpus.cables.filter(
      (cable) =>
        (cables.length === 0 || cables.includes(cable.id)) &&
        (countries.length === 0 || countries.some((country) => reportsOn(cable, country))) &&
        (years.length === 0 || years.some((year) => yearOf(cable) === year || yearOf(cable) === year + 1)),
    ),
  );
  return ({ cable, section }) =>
    inside.has(cable) &&
    (sections.length === 0 || sections.some((word) => significantWords(section.heading).includes(word)));
}

/** A scope for people: "France", "2010", "10PARIS198", "section prevention". */
export function nameScope({ countries, years, cables, sections }: Scope): string[] {
  return [
    ...countries.map(({ name }) => name),
    ...years.map(String),
    ...cables,
    ...sections.map((word) => `section ${word}`),
  ];
}
