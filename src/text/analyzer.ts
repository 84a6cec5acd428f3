import { STOP_WORDS, stem } from './natural.ts';
import { tokenize } from './tokens.ts';

/** An analysed word: the term that the index holds and the place it came from. */
export interface Term {
  readonly term: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const stems = new Map<string, string>();

/** The index's term for a word, or `null` for a stop word. */
export function termOf(word: string): string | null {
  if (STOP_WORDS.has(word)) return null;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const term = /\d/.test(word) ? word : stem(word);
  // A hostile stream of words must not fill the memory.
  if (stems.size < 200_000) stems.set(word, term);
  return term;
}

/**
 * The terms of a text, stop words left out. The one analyzer for index and query alike: a word finds
 * itself whatever stands around it.
 */
export function analyze(text: string): Term[] {
  return tokenize(text).flatMap(({ word, start, end }) => {
    const term = termOf(word);
    return term === null ? [] : [{ term, word, start, end }];
  });
}
