import { expect, it } from 'vitest';
import { ndcg, recall } from '../../../bench/collections/metrics.ts';

const RELEVANCE = new Map([
  ['a', 4],
  ['b', 1],
  ['c', 2],
]);

it('weighs grades by rank and by the best order there is', () => {
  const found = 1 / Math.log2(2) + 4 / Math.log2(4);
  const ideal = 4 / Math.log2(2) + 2 / Math.log2(3) + 1 / Math.log2(4);
  expect(ndcg(['b', 'x', 'a', 'y'], RELEVANCE, 10)).toBeCloseTo(found / ideal, 10);
  expect(ndcg(['a', 'c', 'b'], RELEVANCE, 10)).toBe(1);
});

it('looks no deeper than it is told', () => {
  expect(ndcg(['x', 'a'], RELEVANCE, 1)).toBe(0);
  expect(recall(['x', 'a', 'b', 'c'], RELEVANCE, 3)).toBeCloseTo(2 / 3, 10);
});

it('is 0 where nothing is relevant', () => {
  expect(ndcg(['a'], new Map(), 10)).toBe(0);
  expect(recall(['a'], new Map(), 10)).toBe(0);
});
