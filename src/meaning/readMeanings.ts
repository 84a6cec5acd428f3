import type { Encoder } from './encoder.ts';
import { quantize, type Vector } from './vector.ts';
import type { VectorStore } from './vectorStore.ts';

export interface MeaningOptions {
  readonly encoder: Encoder;
  readonly store: VectorStore;
  /** When more texts than this have no vectors yet, none are made. */
  readonly most: number;
  /** Called with how many texts of those without vectors have theirs by now. */
  readonly progress?: (done: number, total: number) => void;
}

/** The vectors of groups of texts; or how many texts would have to be encoded first. */
export type Meanings =
  | { readonly vectors: readonly (readonly Vector[])[] }
  | { readonly vectors: null; readonly missing: number };

/**
 * Reads the vectors of each group of texts from the store, and makes those that are not there. A group is
 * stored as soon as it is done, so what is interrupted goes on where it stopped. A store that cannot be
 * written to costs only that the vectors are made again next time.
 */
export async function readMeanings(
  groups: readonly (readonly string[])[],
  { encoder, store, most, progress = () => undefined }: MeaningOptions,
): Promise<Meanings> {
  const vectors = new Map<number, readonly Vector[]>();
  for (const [index, texts] of groups.entries()) {
    const kept = texts.length === 0 ? [] : await store.read(texts);
    if (kept !== null) vectors.set(index, kept);
  }
  const todo = groups.flatMap((texts, index) => (vectors.has(index) ? [] : [{ texts, index }]));
  const total = todo.reduce((sum, { texts }) => sum + texts.length, 0);
  if (total > most) return { vectors: null, missing: total };
  let done = 0;
  if (total > 0) progress(done, total);
  for (const { texts, index } of todo) {
    const small = (await encoder.encode(texts)).map(quantize);
    vectors.set(index, small);
    await store.write(texts, small).catch(() => undefined);
    done += texts.length;
    progress(done, total);
  }
  return { vectors: groups.map((_, index) => vectors.get(index) ?? []) };
}
