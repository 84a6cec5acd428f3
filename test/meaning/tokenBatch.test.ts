import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchOf, type Readable } from '../../src/meaning/tokenBatch.ts';

/** A token a character, 1 before a text and 2 behind each; the second text of a pair is marked. */
const tokenizer = {
  encode(text: string, { text_pair: pair }: { readonly text_pair?: string } = {}) {
    const first = [1, ...[...text].map((character) => character.charCodeAt(0)), 2];
    const second = pair === undefined ? [] : [...[...pair].map((character) => character.charCodeAt(0)), 2];
    return { ids: [...first, ...second], token_type_ids: [...first.map(() => 0), ...second.map(() => 1)] };
  },
};

const numbers = (values: BigInt64Array): number[] => [...values].map(Number);

describe('batchOf', () => {
  it('fills shorter texts up and marks what is text', () => {
    const { rows, columns, inputs } = batchOf(['a', 'bcd'], tokenizer, 10, 0);
    expect([rows, columns]).toEqual([2, 5]);
    expect(numbers(inputs.input_ids)).toEqual([1, 97, 2, 0, 0, 1, 98, 99, 100, 2]);
    expect(numbers(inputs.attention_mask)).toEqual([1, 1, 1, 0, 0, 1, 1, 1, 1, 1]);
  });

  it('marks the second text of a pair, and keeps its end where it is too long', () => {
    const { columns, inputs } = batchOf([['ab', 'cdefgh']], tokenizer, 8, 0);
    expect(columns).toBe(8);
    expect(numbers(inputs.input_ids)).toEqual([1, 97, 98, 2, 99, 100, 101, 2]);
    expect(numbers(inputs.token_type_ids)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  it('makes a rectangle of anything, no longer than allowed', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 });
    const readable: fc.Arbitrary<Readable> = fc.oneof(text, fc.tuple(text, text));
    fc.assert(
      fc.property(fc.array(readable, { maxLength: 5 }), fc.integer({ min: 2, max: 30 }), (texts, longest) => {
        const { rows, columns, inputs } = batchOf(texts, tokenizer, longest, 0);
        expect(rows).toBe(texts.length);
        expect(columns).toBeLessThanOrEqual(longest);
        for (const values of Object.values(inputs)) expect(values).toHaveLength(rows * columns);
      }),
    );
  });
});
