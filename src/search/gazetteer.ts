import type { Cable } from '../cable/cable.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { countryOf } from '../corpus/report.ts';
import { type Country, findCountry, findMentions, type Mention } from '../places/countries.ts';
import { isEnglishWord } from '../text/englishWords.ts';
import { editDistance } from '../text/natural.ts';
import { tokenize } from '../text/tokens.ts';

/** What a corpus calls the countries that it reports on. */
export interface Gazetteer {
  /** The countries that a text names; the corpus's own also without capitals. */
  mentions(text: string): Mention[];
}

/** What English makes adjectives and inhabitants with: Icelandic, Turkish, Valmoran, Jazmari. */
const ENDING = /^(?:[a-z]{0,2}(?:n|ns|ish|ic|ese|i|is|er|ers))$/;
const SHORTEST_ROOT = 4;
const FEWEST_USES = 2;
const POST =
  /^(?:US |U\.S\. )?(?:embassy|consulate general|consulate|mission|interests section|american institute)\s+(?:in )?/i;

const keyOf = (name: string): string =>
  tokenize(name)
    .map(({ word }) => word)
    .join(' ');

/** The adjectives of a country, learnt from the cable's own text: capitalised words of the same root. */
function learnAdjectives(cable: Cable): string[] {
  const name = tokenize(cable.country)[0]?.word ?? '';
  const root = name.slice(0, Math.max(SHORTEST_ROOT, name.length - 3));
  if (root.length < SHORTEST_ROOT) return [];
  const uses = new Map<string, number>();
  for (const [word] of cable.source.slice(cable.body).matchAll(/\b\p{Lu}\p{Ll}{3,}/gu)) {
    const small = word.toLowerCase();
    const ending = small.startsWith(name) ? small.slice(name.length) : small.slice(root.length);
    if (small !== name && small.startsWith(root) && ENDING.test(ending))
      uses.set(small, (uses.get(small) ?? 0) + 1);
  }
  return [...uses].flatMap(([word, count]) => (count >= FEWEST_USES || word.startsWith(name) ? [word] : []));
}

const SHORTEST_MISSPELT = 5;
const LONG_NAME = 7;

/** The names with the slips that a text makes of them: `senvalla`, `Belmara`. Never of an English word. */
function withSlips(text: string, own: ReadonlyMap<string, Country>): ReadonlyMap<string, Country> {
  const slips = new Map<string, Country>();
  const isKnown = (word: string): boolean =>
    own.has(word) || findCountry(word) !== null || isEnglishWord(word);
  for (const { word } of tokenize(text)) {
    if (word.length < SHORTEST_MISSPELT || /\d/.test(word) || isKnown(word)) continue;
    const allowed = word.length < LONG_NAME ? 1 : 2;
    let near: Country | null = null;
    let least = allowed + 1;
    for (const [name, country] of own) {
      if (name.length < SHORTEST_MISSPELT || Math.abs(name.length - word.length) > allowed) continue;
      const distance = editDistance(name, word);
      if (distance < least) [near, least] = [country, distance];
    }
    if (near !== null) slips.set(word, near);
  }
  return slips.size === 0 ? own : new Map([...own, ...slips]);
}

/** Learns the names of the countries of a corpus: from the tables, the cables' texts and their posts. */
export function createGazetteer({ cables }: Corpus): Gazetteer {
  const own = new Map<string, Country>();
  for (const cable of cables) {
    if (cable.country === '') continue;
    const country = countryOf(cable);
    const post = keyOf(cable.origin.replace(POST, ''));
    const adjectives = learnAdjectives(cable).filter(
      (word) => (findCountry(word)?.code ?? country.code) === country.code,
    );
    const name = keyOf(cable.country);
    const [first = ''] = name.split(' ');
    // `Merrow` for the Merrow Islands, unless that word is another country's or too short to be meant.
    const short = first.length > SHORTEST_ROOT && findCountry(first) === null ? first : '';
    for (const key of [...country.names, name, short, ...adjectives, post]) {
      if (key !== '' && !own.has(key)) own.set(key, country);
    }
  }
  return { mentions: (text) => findMentions(text, withSlips(text, own)) };
}
