import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/text/analyzer.ts';

const terms = (text: string): string[] => analyze(text).map(({ term }) => term);

describe('analyze', () => {
  it('leaves stop words out and stems the rest', () => {
    expect(terms('How many victims were identified?')).toEqual(['victim', 'identifi']);
  });

  it('keeps numbers as they are', () => {
    expect(terms('822 victims in 2008')).toEqual(['822', 'victim', '2008']);
  });

  it('finds a word whatever punctuation stands around it, in the index and in a query alike', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{3,12}$/),
        fc.constantFrom('?', '.', ',', ')', '"', ':', '!', '…', ';'),
        (word, mark) => {
          expect(terms(word + mark)).toEqual(terms(word));
        },
      ),
    );
  });
});
