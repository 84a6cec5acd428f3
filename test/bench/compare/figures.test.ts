import { expect, it } from 'vitest';
import { figuresOf } from '../../../bench/compare/figures.ts';
import { decide, type Undecided } from '../../../bench/compare/outcome.ts';
import { bestThreshold } from '../../../bench/compare/threshold.ts';

const outcome = (answerable: boolean, score: number, rank = 0, quoted: boolean | null = null): Undecided => ({
  answerable,
  abstained: score === Number.NEGATIVE_INFINITY,
  rank,
  quoted,
  ms: score,
  score,
});
const OUTCOMES = [
  outcome(true, 9, 1, true),
  outcome(true, 8, 2, false),
  outcome(true, 5, 4),
  outcome(true, 2, 1, true),
  outcome(false, 3),
  outcome(false, 1),
  outcome(false, Number.NEGATIVE_INFINITY),
];

it('counts over the answerable questions, passages over those that name one', () => {
  const { questions, hit1, hit3, mrr10, passage, f1, p50ms } = figuresOf(OUTCOMES);
  expect({ questions, hit1, hit3, mrr10, p50ms }).toEqual({
    questions: 7,
    hit1: 0.5,
    hit3: 0.75,
    mrr10: (1 + 1 / 2 + 1 / 4 + 1) / 4,
    p50ms: 3,
  });
  expect(passage).toBeCloseTo(2 / 3, 10);
  expect(f1).toBe((2 * 1) / (1 + 3));
});

it('chooses the score from which on declining is right most often', () => {
  // Declined below 5 are three of three, and one answerable: 6 / 7. Below 2 it would be 4 / 5.
  expect(bestThreshold(OUTCOMES)).toBe(5);
});

it('counts a declined question as a miss', () => {
  const decided = OUTCOMES.map((one) => decide(one, 5));
  expect(figuresOf(decided)).toMatchObject({ hit1: 0.25, passage: 1 / 3, f1: 6 / 7 });
});

it('declines where nothing was found, whatever the threshold', () => {
  const found = decide(outcome(true, Number.NEGATIVE_INFINITY), Number.NEGATIVE_INFINITY);
  expect(found.abstained).toBe(true);
});
