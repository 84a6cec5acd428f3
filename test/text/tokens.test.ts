import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';

const words = (text: string): string[] => tokenize(text).map(({ word }) => word);

describe('tokenize', () => {
  it.each([
    ['Cambodia?', ['cambodia']],
    ['(CCEM),word,word', ['ccem', 'word', 'word']],
    ['46,000 euros ($63,020)', ['46000', 'euros', '63020']],
    ['$2.74 million', ['2.74', 'million']],
    ['in the U.S. and the U.N.', ['in', 'the', 'us', 'and', 'the', 'un']],
    ["Victims' assistance, Turkey's TIP", ['victims', 'assistance', 'turkey', 'tip']],
    ['24-hour-a-day', ['24', 'hour', 'a', 'day']],
    ['Fran\u00e7ois Fran\u0063\u0327ois', ['francois', 'francois']],
    ['tier:1 ^who~ -x', ['tier', '1', 'who', 'x']],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('finds every word at the place that it names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
          last = end;
        }
      }),
    );
  });
});
