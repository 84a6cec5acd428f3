import Fuse, { type IFuseOptions } from 'fuse.js';
import { STOP_WORDS } from '../../src/text/natural.ts';
import type { Baseline, Document } from './baseline.ts';
import { ourTerms } from './ourTerms.ts';

// Chosen on the questions of dev. Tried were the search for the whole question that Fuse does by default
// (much worse), thresholds of 0, 0.1, 0.2, 0.3 and 0.6, the norm of the field's length (worse), stop words
// kept (worse), and weights of 0.5, 1 and 2 for the title.
const SETTINGS: IFuseOptions<Document> = {
  keys: [{ name: 'title', weight: 0.5 }, 'text'],
  includeScore: true,
  useTokenSearch: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  threshold: 0.2,
};

const ownTerms = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word));

const inOurTerms = (text: string): string => ourTerms(text).join(' ');
const asItIs = (text: string): string => text;

/** Fuse's fuzzy search for the single words, stop words taken out. */
export const fuseBaseline: Baseline = {
  name: 'Fuse',
  terms: ownTerms,
  async build(documents, tokens) {
    const read = tokens === 'own' ? asItIs : inOurTerms;
    const texts = documents.map(({ id, title, text }) => ({ id, title: read(title), text: read(text) }));
    const index = new Fuse<Document>(
      texts,
      tokens === 'own' ? { ...SETTINGS, tokenize: ownTerms } : SETTINGS,
    );
    return {
      search: (question, depth) =>
        index
          .search(read(question), { limit: depth })
          // Fuse's best is 0.
          .map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score })),
    };
  },
};
