import { meanOf, similarity, type Vector } from '../meaning/vector.ts';

/** How alike a document is to a question in meaning, by cosines. */
export interface Likeness {
  /** Of each of its sentences. */
  readonly sentences: readonly number[];
  /** Of its most alike sentence, and of the document as a whole; 0 or more. */
  readonly best: number;
  readonly whole: number;
}

export const NOT_ALIKE: Likeness = { sentences: [], best: 0, whole: 0 };

/**
 * Compares documents with the vector of a question.
 *
 * @param holds which documents may be compared
 * @param found which ones must be
 */
export type Compare = (
  vector: Float32Array,
  holds: (id: number) => boolean,
  found: ReadonlyMap<number, unknown>,
) => Map<number, Likeness>;

// Of a large corpus only the sentences of those documents are compared that are most alike as a whole.
const MOST_COMPARED = 400;

/** @param vectors for each document the vectors of its sentences */
export function createCompare(vectors: readonly (readonly Vector[])[]): Compare {
  const wholes = vectors.map(meanOf);
  return (vector, holds, found) => {
    const searched = wholes.flatMap((whole, id) =>
      holds(id) ? [{ id, whole: whole === null ? 0 : Math.max(0, similarity(whole, vector)) }] : [],
    );
    const compared =
      searched.length <= MOST_COMPARED
        ? searched
        : searched
            .sort((a, b) => b.whole - a.whole || a.id - b.id)
            .filter(({ id }, place) => place < MOST_COMPARED || found.has(id));
    return new Map(
      compared.map(({ id, whole }) => {
        const sentences = (vectors[id] ?? []).map((sentence) => similarity(sentence, vector));
        return [id, { sentences, best: Math.max(0, ...sentences), whole }];
      }),
    );
  };
}
