import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import { createSearcher, type Searcher } from '../../src/search/searcher.ts';

let searcher: Promise<Searcher> | undefined;

/** The corpus that ships, ready to be searched; read once a test file. */
export function shippedSearcher(): Promise<Searcher> {
  searcher ??= loadCorpus('corpus').then(createSearcher);
  return searcher;
}
