import { describe, expect, it } from 'vitest';
import type { Concept } from '../../src/search/concepts.ts';
import { coverageOf, lookupOf, shareOf } from '../../src/search/coverage.ts';

const concept = (word: string, weight: number, terms: Record<string, number>): Concept => ({
  word,
  repaired: null,
  weight,
  repeats: 1,
  terms: Object.entries(terms).map(([term, termWeight]) => ({ term, weight: termWeight })),
});

const concepts = [
  concept('cops', 0.5, { cop: 1, polic: 0.6, offic: 0.25 }),
  concept('officer', 1, { offic: 1, polic: 0.6 }),
];
const lookup = lookupOf(concepts);

describe('coverageOf', () => {
  it.each([
    [['polic'], [0.6, 0.6]],
    [['offic'], [0.25, 1]],
    [
      ['cop', 'polic', 'offic'],
      [1, 1],
    ],
    [['shelter'], [0, 0]],
    [[], [0, 0]],
  ])('takes the best of %j for each concept: %j', (terms, covered) => {
    expect(coverageOf(lookup, 2, new Set(terms))).toEqual(covered);
  });

  it('is the same for a long text as for a short one', () => {
    const long = new Set(['offic', ...Array.from({ length: 500 }, (_, index) => `other${index}`)]);
    expect(coverageOf(lookup, 2, long)).toEqual([0.25, 1]);
  });

  it('leaves out terms that stand for a concept too loosely', () => {
    expect(coverageOf(lookup, 2, new Set(['offic']), 0.5)).toEqual([0, 1]);
    expect(coverageOf(lookup, 2, new Set(['polic']), 0.6)).toEqual([0.6, 0.6]);
  });
});

describe('shareOf', () => {
  it('weighs each concept', () => {
    expect(shareOf(concepts, [1, 1])).toBe(1);
    expect(shareOf(concepts, [0, 1])).toBeCloseTo(2 / 3);
    expect(shareOf(concepts, [0.5, 0])).toBeCloseTo(1 / 6);
  });

  it('is nothing for nothing', () => {
    expect(shareOf([], [])).toBe(0);
    expect(shareOf(concepts, [])).toBe(0);
  });
});
