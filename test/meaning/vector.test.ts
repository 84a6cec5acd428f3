import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf, quantize, similarity } from '../../src/meaning/vector.ts';

const numbers = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 64, maxLength: 64 });
const unit = numbers
  .filter((values) => Math.hypot(...values) > 0.01)
  .map((values) => Float32Array.from(values, (value) => value / Math.hypot(...values)));

const cosine = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

describe('quantize and similarity', () => {
  it('differ from the exact cosine by less than 0.01', () => {
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        expect(Math.abs(similarity(quantize(a), b) - cosine(a, b))).toBeLessThan(0.01);
      }),
    );
  });

  it('find a vector like itself and unlike its opposite', () => {
    fc.assert(
      fc.property(unit, (vector) => {
        expect(similarity(quantize(vector), vector)).toBeCloseTo(1, 2);
        expect(similarity(quantize(vector.map((value) => -value)), vector)).toBeCloseTo(-1, 2);
      }),
    );
  });

  it('keep nothing as nothing', () => {
    expect(similarity(quantize(new Float32Array(4)), Float32Array.of(1, 0, 0, 0))).toBe(0);
  });
});

describe('meanOf', () => {
  it('points between its vectors and is of length 1', () => {
    const mean = meanOf([quantize(Float32Array.of(1, 0)), quantize(Float32Array.of(0, 1))]);
    const middle = Float32Array.of(Math.SQRT1_2, Math.SQRT1_2);
    expect(mean && similarity(mean, middle)).toBeCloseTo(1, 2);
  });

  it('of one vector is that vector, of opposite ones nothing, of none null', () => {
    const one = quantize(Float32Array.of(0.6, 0.8));
    const mean = meanOf([one]);
    expect(mean && similarity(mean, Float32Array.of(0.6, 0.8))).toBeCloseTo(1, 2);
    const nothing = meanOf([quantize(Float32Array.of(1, 0)), quantize(Float32Array.of(-1, 0))]);
    expect(nothing && similarity(nothing, Float32Array.of(1, 0))).toBe(0);
    expect(meanOf([])).toBeNull();
  });
});
