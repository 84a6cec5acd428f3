import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchOf } from '../../src/meaning/tokenBatch.ts';

const numbers = (values: BigInt64Array): number[] => [...values].map(Number);

describe('batchOf', () => {
  it('fills shorter rows up, and marks what is text and what is the second text', () => {
    const { rows, columns, inputs } = batchOf(
      [
        { ids: [1, 97, 2], second: 3 },
        { ids: [1, 98, 2, 99, 2], second: 3 },
      ],
      9,
    );
    expect([rows, columns]).toEqual([2, 5]);
    expect(numbers(inputs.input_ids)).toEqual([1, 97, 2, 9, 9, 1, 98, 2, 99, 2]);
    expect(numbers(inputs.attention_mask)).toEqual([1, 1, 1, 0, 0, 1, 1, 1, 1, 1]);
    expect(numbers(inputs.token_type_ids)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
  });

  it('makes a rectangle of anything', () => {
    const row = fc.record({ ids: fc.array(fc.nat(), { maxLength: 9 }), second: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (given) => {
        const { rows, columns, inputs } = batchOf(given, 0);
        expect(rows).toBe(given.length);
        expect(columns).toBe(Math.max(1, ...given.map(({ ids }) => ids.length)));
        for (const values of Object.values(inputs)) expect(values).toHaveLength(rows * columns);
      }),
    );
  });
});
