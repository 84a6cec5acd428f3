import { expect, it } from 'vitest';
import { randomFrom } from '../../../bench/randomFrom.ts';
import { crossValidate } from '../../../bench/weights/crossValidate.ts';
import { hitsOf } from '../../../bench/weights/hits.ts';
import { type Choice, learn } from '../../../bench/weights/logit.ts';

const one = (right: boolean, ...features: number[]): Choice[number] => ({ right, features });

/** Questions whose right candidate scores best by the weights (4, −2) most of the time. */
function choices(count: number): Choice[] {
  const random = randomFrom(3);
  return Array.from({ length: count }, () => {
    const candidates = Array.from({ length: 8 }, () => [random(), random()]);
    const scores = candidates.map(([a = 0, b = 0]) => 4 * a - 2 * b - Math.log(-Math.log(random())));
    const best = scores.indexOf(Math.max(...scores));
    return candidates.map((features, index) => one(index === best, ...features));
  });
}

it('finds the weights that the choices were made by', () => {
  const [first = 0, second = 0] = learn(choices(4000), 2);
  // The penalty draws them a little to 0.
  expect(first).toBeCloseTo(4, 0);
  expect(second).toBeCloseTo(-2, 0);
});

it('stands where the gradient is 0', () => {
  // One feature, the right candidate has 1 and the other 0: 1 / (1 + e^w) = 2 · 3e-4 · w.
  const [weight = 0] = learn([[one(true, 1), one(false, 0)]], 1);
  expect(1 / (1 + Math.exp(weight))).toBeCloseTo(6e-4 * weight, 4);
});

it('learns nothing where nothing is right, and the same from the same', () => {
  expect(learn([[one(false, 1), one(false, 0)]], 1)).toEqual([0]);
  expect(learn(choices(50), 2)).toEqual(learn(choices(50), 2));
});

it('counts the right ones among the first one and three', () => {
  const found = [
    [one(false, 1), one(true, 2)],
    [one(false, 3), one(false, 2), one(true, 1)],
    [one(false, 4), one(false, 3), one(false, 2), one(true, 1)],
    [one(false, 1)],
    [],
  ];
  expect(hitsOf(found, [1])).toEqual({ hit1: 1, hit3: 2 });
  expect(hitsOf([[one(false, 1), one(true, 1)]], [1])).toEqual({ hit1: 0, hit3: 1 });
});

it('holds each question out once', () => {
  const easy = Array.from({ length: 25 }, () => [one(false, 0), one(true, 1)]);
  expect(crossValidate(easy, 1)).toEqual({ hit1: 25, hit3: 25 });
});
