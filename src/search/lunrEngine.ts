import lunr from 'lunr';
import { z } from 'zod';
import { analyze } from '../text/analyzer.ts';
import type { Document } from './document.ts';
import type { Engine, QueryTerm } from './engine.ts';

// Chosen on test/questions/dev, where half and double of these, and other k1 and b than lunr's, were no better.
const BOOST = { question: 1, answer: 1, section: 0.3 };

const tokens = (text: unknown): lunr.Token[] =>
  typeof text === 'string' ? analyze(text).map(({ term }) => new lunr.Token(term, {})) : [];

/** The parts of lunr's serialised index that are read: its version 2.3. */
const Serialized = z.object({
  /** `field/id` with the numbers of its terms and their weights in turn. */
  fieldVectors: z.array(z.tuple([z.string(), z.array(z.number())])),
  invertedIndex: z.array(z.tuple([z.string(), z.object({ _index: z.number() })])),
});

interface Postings {
  readonly ids: number[];
  readonly weights: number[];
}

/** For each term the documents that have it, with lunr's weight summed over the fields. */
function postingsOf(index: lunr.Index): Map<string, Postings> {
  const { fieldVectors, invertedIndex } = Serialized.parse(index.toJSON());
  const byNumber = new Map<number, Map<number, number>>();
  for (const [field, vector] of fieldVectors) {
    const id = Number(field.slice(field.indexOf('/') + 1));
    for (let at = 0; at < vector.length; at += 2) {
      const term = vector[at] ?? 0;
      const documents = byNumber.get(term) ?? new Map<number, number>();
      byNumber.set(term, documents);
      documents.set(id, (documents.get(id) ?? 0) + (vector[at + 1] ?? 0));
    }
  }
  return new Map(
    invertedIndex.map(([term, { _index }]) => {
      const documents = [...(byNumber.get(_index) ?? [])];
      return [term, { ids: documents.map(([id]) => id), weights: documents.map(([, weight]) => weight) }];
    }),
  );
}

/**
 * The embedded engine: lunr's BM25 over the terms of our own analyzer. lunr builds the index and weighs the
 * terms; the weights are summed here, since its own query makes an object of every match, which takes fifty
 * times as long for a question with all the words that may stand for its own. The scores are the same.
 */
export function createLunrEngine(
  documents: readonly Pick<Document, 'id' | 'question' | 'answer' | 'section'>[],
): Engine {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.field('question', { boost: BOOST.question });
  builder.field('answer', { boost: BOOST.answer });
  builder.field('section', { boost: BOOST.section });
  builder.tokenizer = Object.assign(tokens, { separator: lunr.tokenizer.separator });
  for (const document of documents) builder.add(document);
  const postings = postingsOf(builder.build());

  return {
    search(terms: readonly QueryTerm[]) {
      const asked = new Map<string, number>();
      for (const { term, weight } of terms)
        if (postings.has(term)) asked.set(term, (asked.get(term) ?? 0) + weight);
      const length = Math.sqrt([...asked.values()].reduce((sum, weight) => sum + weight * weight, 0));
      const scores = new Map<number, number>();
      for (const [term, weight] of asked) {
        const { ids, weights } = postings.get(term) ?? { ids: [], weights: [] };
        ids.forEach((id, at) => {
          scores.set(id, (scores.get(id) ?? 0) + (weight * (weights[at] ?? 0)) / length);
        });
      }
      return [...scores]
        .map(([id, score]) => ({ id, score }))
        .sort((a, b) => b.score - a.score || a.id - b.id);
    },
  };
}
