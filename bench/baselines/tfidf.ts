// A single file of natural: its index loads database drivers, reads `.env` and prints advertisements.
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import { STOP_WORDS } from '../../src/text/natural.ts';
import type { Baseline } from './baseline.ts';
import { ourTerms } from './ourTerms.ts';

// As natural cuts a text that is given as a string; there is nothing else to set.
const ownTerms = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^A-Za-zА-Яа-я0-9_]+/)
    .filter((word) => word !== '' && !STOP_WORDS.has(word));

/** natural's TfIdf over title and text as one text, which is all it knows. */
export const tfIdfBaseline: Baseline = {
  name: 'natural TfIdf',
  terms: ownTerms,
  async build(documents, tokens) {
    const read = tokens === 'own' ? (text: string): string => text : ourTerms;
    const index = new TfIdf();
    for (const { title, text } of documents) index.addDocument(read(`${title} ${text}`));
    return {
      search: (question, depth) =>
        index
          .tfidfs(read(question))
          .flatMap((score, place) => {
            const id = documents[place]?.id;
            return id === undefined || score <= 0 ? [] : [{ id, score }];
          })
          .sort((a, b) => b.score - a.score)
          .slice(0, depth),
    };
  },
};
