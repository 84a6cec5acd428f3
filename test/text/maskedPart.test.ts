import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskContacts } from '../../src/text/mask.ts';
import { maskedPart } from '../../src/text/maskedPart.ts';

const TEXT =
  'The shelter has its own telephone number. 01 43 12 22 22 is answered at night. Write to a@b.org.';

describe('a part of a text', () => {
  it('is masked by the word in the sentence before it', () => {
    const start = TEXT.indexOf('01');
    expect(maskedPart(maskContacts, TEXT, start, TEXT.indexOf(' Write'))).toBe(
      '[telephone number masked] is answered at night.',
    );
  });

  it('is the text itself where nothing is masked', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        expect(maskedPart(maskContacts, text, start, end)).toBe(text.slice(start, end));
      }),
    );
  });

  it('joins to the masked whole at the borders of sentences', () => {
    const border = TEXT.indexOf('01');
    const second = TEXT.indexOf('Write');
    const parts = [
      [0, border],
      [border, second],
      [second, TEXT.length],
    ].map(([start = 0, end = 0]) => maskedPart(maskContacts, TEXT, start, end));
    expect(parts.join('')).toBe(maskContacts(TEXT));
  });
});
