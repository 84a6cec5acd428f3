import { createRequire } from 'node:module';
import { tokenize } from '../text/tokens.ts';

/** A country by its ordinary English name and the words that people name it with. */
export interface Country {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Its names, adjectives and capitals as words, lower case. */
  readonly names: readonly string[];
}

/** A country named in a text: which words of the text name it (token indices, `to` exclusive). */
export interface Mention {
  readonly country: Country;
  readonly from: number;
  readonly to: number;
}

interface CountryRecord {
  readonly name: { readonly common: string; readonly official: string };
  readonly cca2: string;
  readonly independent: boolean | null;
  readonly area: number;
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly demonyms?: { readonly eng?: { readonly m: string; readonly f: string } };
}

const FORM_OF_STATE =
  /^(?:the )?(?:\p{L}+ )?(?:republic|kingdom|state|commonwealth|federation|union) of (?:the )?/iu;
const LONGEST_NAME_WORDS = 6;
// Written small these are ordinary English words.
const ONLY_WITH_CAPITAL = new Set([
  'polish',
  'turkey',
  'jordan',
  'chad',
  'georgia',
  'china',
  'guinea',
  'man',
  'niger',
  'victoria',
  'georgetown',
  'kingston',
  'hamilton',
  'valletta',
  'male',
  'nice',
]);

// No name looks like this, so codes and names share the table.
const codeKey = (code: string): string => `#${code}`;

const keyOf = (name: string): string =>
  tokenize(name)
    .map(({ word }) => word)
    .join(' ');

function namesOf({ name, capital, altSpellings, demonyms }: CountryRecord): string[] {
  const spellings = altSpellings.filter((spelling) => spelling.length > 2);
  const states = [name.common, name.official, ...spellings];
  return [
    ...states,
    ...states.map((state) => state.replace(FORM_OF_STATE, '')),
    // "Philippine law"
    ...states.flatMap((state) => (/\p{L}{7,}s$/u.test(state) ? [state.slice(0, -1)] : [])),
    ...capital,
    demonyms?.eng?.m ?? '',
    demonyms?.eng?.f ?? '',
  ];
}

// What the Department called these countries in the years of the cables, where the package has a later name.
const NAMES_OF_THE_TIME: Record<string, string> = {
  CI: "Cote d'Ivoire",
  CV: 'Cape Verde',
  CZ: 'Czech Republic',
  MK: 'Macedonia',
  MM: 'Burma',
  SZ: 'Swaziland',
  TR: 'Turkey',
};

let table: Map<string, Country> | undefined;

/** Names, adjectives and capitals of the world's countries, from the package world-countries. */
function readTable(): Map<string, Country> {
  if (table !== undefined) return table;
  const records = createRequire(import.meta.url)(
    'world-countries/countries.json',
  ) as readonly CountryRecord[];
  table = new Map();
  // A word that names several (French, American, Congo) is the largest independent country's.
  const ranked = [...records].sort(
    (a, b) => Number(b.independent ?? false) - Number(a.independent ?? false) || b.area - a.area,
  );
  for (const record of ranked) {
    const name = NAMES_OF_THE_TIME[record.cca2] ?? record.name.common;
    const names = [...new Set([name, ...namesOf(record)].map(keyOf))].filter((key) => key !== '');
    const country = { name, code: record.cca2, names };
    table.set(codeKey(record.cca2), country);
    for (const key of names) if (!table.has(key)) table.set(key, country);
  }
  return table;
}

/** The country of that name, adjective or capital, or `null`. */
export function findCountry(name: string): Country | null {
  return readTable().get(keyOf(name)) ?? null;
}

/** The country of an ISO 3166-1 alpha-2 code, or `null`. */
export function countryOfCode(code: string): Country | null {
  return readTable().get(codeKey(code)) ?? null;
}

/**
 * The countries that a text names, by name, adjective or capital; the longest name wins.
 *
 * @param own further names (lower case, words separated by blanks) that count without capitals too
 */
export function findMentions(text: string, own: ReadonlyMap<string, Country> = new Map()): Mention[] {
  const tokens = tokenize(text);
  const mentions: Mention[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    for (let length = Math.min(LONGEST_NAME_WORDS, tokens.length - from); length > 0; length -= 1) {
      const key = tokens
        .slice(from, from + length)
        .map(({ word }) => word)
        .join(' ');
      const small = /^\p{Ll}/u.test(text.charAt(tokens[from]?.start ?? 0));
      const known = small && ONLY_WITH_CAPITAL.has(key) ? undefined : readTable().get(key);
      const country = own.get(key) ?? known;
      if (country === undefined) continue;
      mentions.push({ country, from, to: from + length });
      from += length - 1;
      break;
    }
  }
  return mentions;
}
