import lunr from 'lunr';
import type { Baseline, Document, Hit, Index } from './baseline.ts';
import { ourTerms } from './ourTerms.ts';

// On the questions of dev equal fields did best; tried were boosts of 0.5, 2 and 3 for the title.

const hitsOf = (results: readonly lunr.Index.Result[], depth: number): Hit[] =>
  results.slice(0, depth).map(({ ref, score }) => ({ id: ref, score }));

function buildOwn(documents: readonly Document[]): Index {
  const index = lunr(function () {
    this.ref('id');
    this.field('title');
    this.field('text');
    for (const document of documents) this.add(document);
  });
  return {
    search(question, depth) {
      // Operators of lunr's query language, which nobody who asks a question means.
      const harmless = question.replace(/[:*~^+-]/g, ' ').trim();
      return harmless === '' ? [] : hitsOf(index.search(harmless), depth);
    },
  };
}

function buildOurs(documents: readonly Document[]): Index {
  const tokens = (text: unknown): lunr.Token[] =>
    typeof text === 'string' ? ourTerms(text).map((term) => new lunr.Token(term, {})) : [];
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.field('title');
  builder.field('text');
  builder.tokenizer = Object.assign(tokens, { separator: lunr.tokenizer.separator });
  for (const document of documents) builder.add(document);
  const index = builder.build();
  return {
    search(question, depth) {
      const terms = ourTerms(question);
      // A lunr query without terms returns every document.
      if (terms.length === 0) return [];
      const results = index.query((query) => {
        for (const term of terms) query.term(term, { usePipeline: false });
      });
      return hitsOf(results, depth);
    },
  };
}

const pipeline = new lunr.Pipeline();
pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);

/** lunr as its manual says: its trimmer, stop words and stemmer, and the user's text as the query. */
export const lunrBaseline: Baseline = {
  name: 'lunr',
  terms: (text) => pipeline.run(lunr.tokenizer(text)).map(String),
  build: async (documents, tokens) => (tokens === 'own' ? buildOwn(documents) : buildOurs(documents)),
};
