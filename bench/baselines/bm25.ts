import { STOP_WORDS, stem } from '../../src/text/natural.ts';
import type { Baseline, Hit } from './baseline.ts';
import { createInvertedIndex } from './invertedIndex.ts';
import { ourTerms } from './ourTerms.ts';

/** The textbook's terms: runs of letters and digits, lower case, stop words out, Porter stems. */
function ownTerms(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map(stem);
}

/** Plain BM25 over title and text as one field. */
export const bm25Baseline: Baseline = {
  name: 'BM25',
  terms: ownTerms,
  async build(documents, tokens) {
    const terms = tokens === 'own' ? ownTerms : ourTerms;
    const index = createInvertedIndex(documents.map(({ title, text }) => terms(`${title} ${text}`)));
    return {
      search: (question, depth) =>
        index.search(terms(question), depth).flatMap(({ document, score }): Hit[] => {
          const id = documents[document]?.id;
          return id === undefined ? [] : [{ id, score }];
        }),
    };
  },
};
