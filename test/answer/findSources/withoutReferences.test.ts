import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutReferences } from '../../../src/answer/findSources/withoutReferences.ts';

describe('withoutReferences', () => {
  it.each([
    ['822 victims (10PARIS198 ¶5.G).', '822 victims .'],
    ['822 victims, see 09ANKARA273 Prevention ¶C', '822 victims, see'],
    ['822 victims: https://example.org/2010/300', '822 victims:'],
    ['<@123456789012345678> counts 822', 'counts 822'],
    ['822 in ¶5.G', '822 in'],
    ['In 2010 Paris had 198 victims', 'In 2010 Paris had 198 victims'],
    ['fewer < 10 and > 5', 'fewer < 10 and > 5'],
  ])('leaves of %j what it states', (text, expected) => {
    expect(withoutReferences(text).replace(/\s+/g, ' ').replace(/^ | $/g, '')).toBe(expected);
  });

  it('keeps every character that it does not blank out where it was', () => {
    const piece = fc.oneof(
      fc.constantFrom('10PARIS198', '¶5.C', 'https://a.b/', '<@1>', ' ', '('),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const left = withoutReferences(text);
        expect(left).toHaveLength(text.length);
        for (let at = 0; at < text.length; at += 1) expect([text.charAt(at), ' ']).toContain(left.charAt(at));
        expect(left).not.toMatch(/https:\/\/\S|<@1>/);
      }),
      { numRuns: 500, endOnFailure: true },
    );
  });
});
