import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/answer/findSources/readQuantities.ts';

const read = (text: string): string[] => readQuantities(text).map(({ value, kind }) => `${value} ${kind}`);

describe('readQuantities', () => {
  it.each([
    ['46,000 euros ($63,020) in 2009', ['46000 count', '63020 dollars', '2009 year']],
    ['two million euros ($2.74 million)', ['2000000 count', '2740000 dollars']],
    ['500 dollars a month, US$ 90 a week', ['500 dollars', '90 dollars']],
    ['20 percent, 61 per cent, 38%', ['20 percent', '61 percent', '38 percent']],
    ['a 30-day period of twenty-five years', ['30 time', '25 time']],
    ['one third of two hundred beds', ['1 count', '200 count']],
    ['a dozen officers', ['12 count']],
    ['no one, one of them, the one who left', []],
    ['one vehicle', ['1 count']],
    ['2,008 beds', ['2008 count']],
    ['none', []],
    ['on 12.5.2010', ['NaN count']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads any whole number as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (value) => {
        expect(readQuantities(`${value.toLocaleString('en-US')} victims`).map((one) => one.value)).toEqual([
          value,
        ]);
      }),
      { endOnFailure: true },
    );
  });

  it('tells where each stands, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom('two', 'million', ' ', '-', '1,000', '20', 'twenty', 'one', '$', '%', 'dozen', 'of'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { value, start, end } of readQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?$/su);
          expect(value).not.toBeLessThan(0);
          last = end;
        }
      }),
      { numRuns: 500, endOnFailure: true },
    );
  });
});
