import { type Country, findMentions } from '../../places/countries.ts';
import type { Concept } from '../../search/concepts.ts';
import { type Lookup, lookupOf } from '../../search/coverage.ts';
import type { Reading } from '../../search/reading.ts';
import { isEnglishWord } from '../../text/englishWords.ts';
import { STOP_WORDS } from '../../text/natural.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { type Clause, readClauses } from './readClauses.ts';
import { type Quantity, readQuantities } from './readQuantities.ts';

/** A statement in the parts that a passage is held against. */
export interface Claim {
  readonly text: string;
  readonly concepts: readonly Concept[];
  readonly lookup: Lookup;
  readonly quantities: readonly Quantity[];
  readonly clauses: readonly Clause[];
  readonly countries: readonly Country[];
  /** The words of other names (persons, bodies, places), lower case. */
  readonly names: ReadonlySet<string>;
}

/** Where countries are named: those that the corpus knows by names of its own, and the world's. */
function countryPlaces(
  text: string,
  tokens: readonly Token[],
  { named }: Reading,
): { start: number; end: number }[] {
  const mentions = findMentions(text).map(({ from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
  return [...named.places, ...mentions];
}

function readNames(
  text: string,
  tokens: readonly Token[],
  places: readonly { start: number; end: number }[],
): Set<string> {
  const names = tokens.filter(({ word, start, end }, index) => {
    const raw = text.slice(start, end);
    if (!/^\p{Lu}/u.test(raw) || STOP_WORDS.has(word)) return false;
    if (places.some((place) => place.start <= start && start < place.end)) return false;
    // A sentence begins with a capital whatever its first word is.
    return index > 0 || /^\p{Lu}{2,}/u.test(raw) || !isEnglishWord(word);
  });
  return new Set(names.map(({ word }) => word));
}

/**
 * Reads what a statement claims.
 *
 * @param text the statement as `withoutReferences` leaves it
 * @param reading what the searcher read it as; its offsets must be those of the text
 */
export function readClaim(text: string, reading: Reading): Claim {
  const tokens = tokenize(text);
  return {
    text,
    concepts: reading.concepts,
    lookup: lookupOf(reading.concepts),
    quantities: readQuantities(text),
    clauses: readClauses(text),
    countries: reading.named.countries,
    names: readNames(text, tokens, countryPlaces(text, tokens, reading)),
  };
}
