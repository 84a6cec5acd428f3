import type { Corpus } from '../src/corpus/corpus.ts';
import { createSearcher, type Parts, type Searcher } from '../src/search/searcher.ts';
import { meaningOf } from './meaningOf.ts';

/** With the sentence model, or as where it is not installed. */
export type Way = 'by meaning' | 'by words';

/** Makes a corpus searchable; by words too where the sentence model is not installed. */
export async function openSearcher(corpus: Corpus, way: Way, parts: Partial<Parts> = {}): Promise<Searcher> {
  return createSearcher(corpus, way === 'by words' ? null : await meaningOf(corpus), parts);
}
