import { components, create, insertMultiple, search, type Tokenizer } from '@orama/orama';
import { STOP_WORDS } from '../../src/text/natural.ts';
import type { Baseline, Tokens } from './baseline.ts';
import { ourTerms } from './ourTerms.ts';

// Chosen on the questions of dev. Orama's term frequency is a share of the field, a hundredth of what k is
// usually set for; its own k and d leave hardly more than the length of the field. Tried were k of 1.2,
// 0.05, 0.01 and 0.005, b of 0, 0.3 and 0.75, d of 0 and 0.5, boosts of 0.5 and 2 for the title, and a
// tolerance of 1 (worse).
const RELEVANCE = { k: 0.01, b: 0, d: 0 };
const BOOST = { title: 0.5 };

// Orama takes every term for a prefix; the mark makes ours whole words.
const END = '$';

const TOKENIZERS: Record<Tokens, Tokenizer> = {
  own: components.tokenizer.createTokenizer({
    language: 'english',
    stemming: true,
    stopWords: [...STOP_WORDS],
  }),
  ours: {
    language: 'english',
    normalizationCache: new Map(),
    tokenize: (text) => ourTerms(text).map((term) => term + END),
  },
};

/** Orama with its English stemmer and stop words taken out. */
export const oramaBaseline: Baseline = {
  name: 'Orama',
  terms: (text) => TOKENIZERS.own.tokenize(text, 'english'),
  async build(documents, tokens) {
    const tokenizer = TOKENIZERS[tokens];
    const index = create({ schema: { title: 'string', text: 'string' }, components: { tokenizer } });
    await insertMultiple(index, [...documents], 1000);
    return {
      async search(term, depth) {
        const { hits } = await search(index, { term, limit: depth, boost: BOOST, relevance: RELEVANCE });
        return hits.map(({ id, score }) => ({ id, score }));
      },
    };
  },
};
