import type { Corpus } from '../src/corpus/corpus.ts';
import { meaningOf } from './meaningOf.ts';
import type { Way } from './openSearcher.ts';

/** The ways in which a corpus can be searched here: by words alone where the sentence model is not installed. */
export async function waysHere(corpus: Corpus | undefined): Promise<Way[]> {
  const model = corpus !== undefined && (await meaningOf(corpus)) !== null;
  return model ? ['by meaning', 'by words'] : ['by words'];
}
