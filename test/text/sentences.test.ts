import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/text/sentences.ts';

const cut = (text: string, breaks?: number[]): string[] =>
  readSentences(text, breaks).map(({ start, end }) => text.slice(start, end));

describe('readSentences', () => {
  it.each([
    ['It works with the U.S. government on this. It is new.', 2],
    ['He met U.S. Ambassador Brown. They spoke.', 2],
    ['Aid came from the U.S. The embassy agreed.', 2],
    ['Under Art. 225 and No. 14 the penalty is low.', 1],
    ['It cost two million euros ($2.74 million) in all.', 1],
    ['"France is thrilled by the success of the operation...and will pursue such actions," he said.', 1],
    ['He called it "modern slavery."  The court agreed.', 2],
    ['Dr. Maria J. Lopez of St. Anne spoke. Nobody else did.', 2],
    ['See para. 23 below. Done!', 2],
    ['Is it so? Yes. No; not applicable.', 3],
    ['(Its area is 8,511,965 sq. kms.; for comparison, see ref.)', 1],
  ])('cuts %j into %i', (text, count) => {
    expect(cut(text)).toHaveLength(count);
  });

  it('begins a new sentence with a new paragraph even without a full stop', () => {
    expect(cut('the following agencies: Other municipalities', [24])).toEqual([
      'the following agencies:',
      'Other municipalities',
    ]);
  });

  it('loses nothing but blanks', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('U.S. ', 'Victims went. ', 'No. 5 ', '"Yes." ', 'a) x ', '... ', 'Art. 3; '),
        ),
        (parts) => {
          const text = parts.join('');
          expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });

  it('never overlaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of readSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});
