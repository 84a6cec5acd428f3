import MiniSearch from 'minisearch';
import { STOP_WORDS } from '../../src/text/natural.ts';
import type { Baseline, Document } from './baseline.ts';
import { ourTerms } from './ourTerms.ts';

// Chosen on the questions of dev. Tried were fuzziness of 0, 0.1, 0.2 and 0.3, prefixes (worse), d of 0 and
// 0.5, stop words kept (much worse), boosts of 0.5 and 2 for the title (no gain), and dividing the score by
// the number of words that matched, which undoes MiniSearch's coordination (worse).
const SETTINGS = { fuzzy: 0.2, bm25: { k: 1.2, b: 0.7, d: 0 } };

const split: (text: string) => string[] = MiniSearch.getDefault('tokenize');

const ownTerms = (text: string): string[] =>
  split(text.toLowerCase()).filter((word) => word !== '' && !STOP_WORDS.has(word));

/** MiniSearch with its tokenizer and its fuzzy search, and stop words taken out as its manual shows. */
export const miniSearchBaseline: Baseline = {
  name: 'MiniSearch',
  terms: ownTerms,
  async build(documents, tokens) {
    const index = new MiniSearch<Document>({
      fields: ['title', 'text'],
      tokenize: tokens === 'own' ? ownTerms : (text) => [...ourTerms(text)],
      processTerm: (term) => term,
      searchOptions: SETTINGS,
    });
    index.addAll(documents);
    return {
      search: (question, depth) =>
        index
          .search(question)
          .slice(0, depth)
          .map(({ id, score }) => ({ id, score })),
    };
  },
};
