import { analyze } from '../text/analyzer.ts';

/** The words that a corpus uses, and how rare its terms are. */
export interface Vocabulary {
  /** Tells whether the corpus has the term. */
  has(term: string): boolean;
  /** Inverse document frequency, 0 to 1: near 0 for a term of every answer, 1 for one the corpus lacks. */
  rarity(term: string): number;
  /** The terms of the corpus that begin as a term does; none for one too short to have a family. */
  beginningLike(term: string): readonly string[];
  /** The corpus's words as they are written (lower case) with the number of answers that use them. */
  readonly words: ReadonlyMap<string, number>;
}

/** Terms with fewer letters in common are not taken for one family. */
export const SHORTEST_ROOT = 5;

/** Counts the terms of the texts, one text a document. */
export function readVocabulary(texts: readonly string[]): Vocabulary {
  const terms = new Map<string, number>();
  const words = new Map<string, number>();
  const count = (counts: Map<string, number>, keys: Iterable<string>): void => {
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const text of texts) {
    const analysed = analyze(text);
    count(
      terms,
      analysed.map(({ term }) => term),
    );
    count(
      words,
      analysed.map(({ word }) => word),
    );
  }
  const byRoot = new Map<string, string[]>();
  for (const term of terms.keys()) {
    if (term.length < SHORTEST_ROOT) continue;
    const root = term.slice(0, SHORTEST_ROOT);
    byRoot.set(root, [...(byRoot.get(root) ?? []), term]);
  }
  const most = Math.log(1 + texts.length / 0.5);
  return {
    has: (term) => terms.has(term),
    rarity: (term) => Math.log(1 + texts.length / ((terms.get(term) ?? 0) + 0.5)) / most,
    beginningLike: (term) => byRoot.get(term.slice(0, SHORTEST_ROOT)) ?? [],
    words,
  };
}
