import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { createLunrEngine } from '../../src/search/lunrEngine.ts';

// Words that are their own stems, so that both analyzers agree on them.
const WORDS = ['shelter', 'victim', 'border', 'campaign', 'prison'];

/** lunr itself over the same fields, asked by its own query. */
function lunrItself(documents: readonly { id: number; question: string; answer: string; section: string }[]) {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.field('question', { boost: 1 });
  builder.field('answer', { boost: 1 });
  builder.field('section', { boost: 0.3 });
  for (const document of documents) builder.add(document);
  return builder.build();
}

describe('createLunrEngine', () => {
  it("scores as lunr's own query does", () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
    const document = fc.record({ question: text, answer: text, section: text });
    const term = fc.record({ term: fc.constantFrom(...WORDS), weight: fc.constantFrom(1, 0.6, 0.25) });
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 1, maxLength: 6 }),
        fc.array(term, { minLength: 1, maxLength: 5 }),
        (texts, terms) => {
          const documents = texts.map((one, id) => ({ id, ...one }));
          const expected = lunrItself(documents).query((query) => {
            for (const { term: word, weight } of terms)
              query.term(word, { boost: weight, usePipeline: false });
          });
          const found = createLunrEngine(documents).search(terms);
          expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ ref }) => Number(ref)).sort());
          for (const { id, score } of found)
            expect(score).toBeCloseTo(expected.find(({ ref }) => Number(ref) === id)?.score ?? -1, 9);
        },
      ),
    );
  });

  it('finds nothing for no terms and for unknown ones', () => {
    const engine = createLunrEngine([{ id: 0, question: '', answer: 'a shelter', section: '' }]);
    expect(engine.search([])).toEqual([]);
    expect(engine.search([{ term: 'zebra', weight: 1 }])).toEqual([]);
  });
});
