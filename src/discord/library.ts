import { corpusHash } from '../feedback/corpusHash.ts';
import type { Searcher } from '../search/searcher.ts';
import type { Library, Mask } from './interaction/request.ts';
import { createSuggester } from './suggest/suggester.ts';

/** Makes what the commands need of a corpus. */
export function createLibrary(searcher: Searcher, mask: Mask): Library {
  return {
    searcher,
    suggester: createSuggester(searcher.corpus, mask),
    hash: corpusHash(searcher.corpus),
  };
}
