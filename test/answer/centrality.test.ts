import { describe, expect, it } from 'vitest';
import { centrality } from '../../src/answer/centrality.ts';

const { scores } = centrality([['a', 'b', 'c'], ['a', 'b'], ['b', 'c'], ['x', 'y'], []], () => 1);

describe('centrality', () => {
  it('sums to one, also with texts that are like no other', () => {
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 6);
  });

  it('puts the text that most others are like first', () => {
    expect(scores.indexOf(Math.max(...scores))).toBe(0);
    expect(scores[0]).toBeGreaterThan(scores[3] ?? 1);
  });

  it('takes no texts', () => {
    expect(centrality([], () => 1).scores).toEqual([]);
  });
});
