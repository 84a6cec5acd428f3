import { describe, expect, it } from 'vitest';
import { bestChain, type Candidate } from '../../../src/cable/outline/chain.ts';

const candidates = (...rows: (readonly [weight: number, ordinal: number, group?: number])[]): Candidate[] =>
  rows.map(([weight, ordinal, group = 0]) => ({ weight, ordinal, group }));

describe('bestChain', () => {
  it('takes a sequence and leaves out what does not fit between its neighbors', () => {
    expect(bestChain(candidates([2, 1], [2, 2], [1, 30], [2, 3], [2, 4]), false)).toEqual([0, 1, 3, 4]);
  });

  it('never takes what nothing speaks for', () => {
    expect(bestChain(candidates([2, 1], [-1, 2], [2, 3]), false)).toEqual([0, 2]);
    expect(bestChain([], true)).toEqual([]);
  });

  it('restarts with each group where counting does', () => {
    expect(bestChain(candidates([2, 1], [2, 2], [2, 1, 1], [2, 2, 1]), true)).toEqual([0, 1, 2, 3]);
  });

  it('does not lose a sequence over a long stretch of others', () => {
    const others = Array.from({ length: 500 }, () => [0, 700] as const);
    const chain = bestChain(candidates([5, 1], [5, 2], ...others, [5, 3], [5, 4]), false);
    expect([chain[0], chain[1], chain.at(-2), chain.at(-1)]).toEqual([0, 1, 502, 503]);
  });
});
