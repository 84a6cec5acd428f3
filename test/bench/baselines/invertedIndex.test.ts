import { expect, it } from 'vitest';
import { createInvertedIndex } from '../../../bench/baselines/invertedIndex.ts';

const INDEX = createInvertedIndex([
  ['a', 'b'],
  ['a', 'a', 'c', 'c'],
  ['c', 'c', 'c'],
]);

it('scores by the formula of BM25', () => {
  // idf(a) = ln(1 + 1.5 / 2.5); the mean length is 3.
  const idf = Math.log(1.6);
  const once = (idf * 2.2) / (1 + 1.2 * (0.25 + 0.75 * (2 / 3)));
  const twice = (idf * 2 * 2.2) / (2 + 1.2 * (0.25 + 0.75 * (4 / 3)));
  const hits = INDEX.search(['a'], 10);
  expect(hits.map(({ document }) => document)).toEqual(once > twice ? [0, 1] : [1, 0]);
  expect(hits.find(({ document }) => document === 0)?.score).toBeCloseTo(once, 10);
  expect(hits.find(({ document }) => document === 1)?.score).toBeCloseTo(twice, 10);
});

it('counts a word of the question as often as it stands there', () => {
  const [once] = INDEX.search(['b'], 1);
  const [twice] = INDEX.search(['b', 'b'], 1);
  expect(twice?.score).toBeCloseTo(2 * (once?.score ?? 0), 10);
});

it('finds nothing for words that no text has', () => {
  expect(INDEX.search(['z'], 10)).toEqual([]);
});
