import { expect, it } from 'vitest';
import { randomisationTest } from '../../../bench/collections/significance.ts';
import { randomFrom } from '../../../bench/randomFrom.ts';

const test = (ours: readonly number[], theirs: readonly number[]): number =>
  randomisationTest(ours, theirs, randomFrom(1));

it('finds no difference between equal systems', () => {
  expect(test([0.1, 0.5, 0.9], [0.1, 0.5, 0.9])).toBe(1);
});

it('is near the exact share of swaps that differ as much', () => {
  // Of the 16 swaps of four equal differences 2 reach the observed sum.
  expect(test([1, 1, 1, 1], [0, 0, 0, 0])).toBeCloseTo(2 / 16, 1);
  // Differences of 3, −1 and 1: of the 8 sums ±3 ± 1 ± 1 only the two of ±1 do not reach 3.
  expect(test([3, 0, 1], [0, 1, 0])).toBeCloseTo(6 / 8, 1);
});

it('knows a clear difference from chance, in both directions', () => {
  const better = Array.from({ length: 40 }, (_, query) => 0.5 + (query % 4) / 10);
  const worse = better.map((score) => score - 0.1);
  expect(test(better, worse)).toBeLessThan(0.001);
  expect(test(worse, better)).toBeLessThan(0.001);
});

it('gives the same numbers for the same seed', () => {
  const [first, again] = [randomFrom(7), randomFrom(7)];
  const numbers = Array.from({ length: 1000 }, first);
  expect(Array.from({ length: 1000 }, again)).toEqual(numbers);
  expect(numbers.reduce((sum, number) => sum + number, 0) / 1000).toBeCloseTo(0.5, 1);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
});
