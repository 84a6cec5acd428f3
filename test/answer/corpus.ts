import { loadSearcher } from '../../src/loadSearcher.ts';
import type { Searcher } from '../../src/search/searcher.ts';

/** Searches a folder of cables by words and by meaning; vectors are kept below node_modules. */
export function searcherOf(folder: string): Promise<Searcher> {
  return loadSearcher(folder, {
    model: undefined,
    folder: 'node_modules/.cache/attache',
    most: Number.POSITIVE_INFINITY,
    progress: () => undefined,
    tooMany: () => undefined,
  });
}

let searcher: Promise<Searcher> | undefined;

/** The corpus that ships, ready to be searched; read once a test file. */
export function shippedSearcher(): Promise<Searcher> {
  searcher ??= searcherOf('corpus');
  return searcher;
}
