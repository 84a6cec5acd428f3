import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../src/answer/findSources/readClauses.ts';

const signs = (text: string): string =>
  readClauses(text)
    .map(({ negative }) => (negative ? '-' : '+'))
    .join('');

describe('readClauses', () => {
  it.each([
    ['The government provides shelter.', '+'],
    ['The government does not provide shelter or housing.', '-'],
    ['Victims get shelter, but no housing.', '+-'],
    ['It has no unit that focuses on trafficking', '-'],
    ["They don't testify; they may leave", '-+'],
    ['Nobody was convicted although the law has foreseen it', '-+'],
    ['A shelter would cost too much', '-'],
    ['Not only women but men', '++'],
    ['It ends no later than May', '+'],
    ['Brothels are illegal', '-'],
    ['North of the border', '+'],
  ])('tells what %j says of itself', (text, expected) => {
    expect(signs(text)).toBe(expected);
  });

  it('loses no letter or digit but of the words between clauses', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 5 }), (text) => {
        const letters = (part: string): string => part.replace(/[^\p{L}]/gu, '');
        expect(
          readClauses(text)
            .map((clause) => letters(clause.text))
            .join(''),
        ).toBe(letters(text));
      }),
      { endOnFailure: true },
    );
  });
});
