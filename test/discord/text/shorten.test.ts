import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUT, plain, shorten } from '../../../src/discord/text/shorten.ts';
import { unescapeMarkdown } from '../../../src/discord/text/unescapeMarkdown.ts';

describe('shorten', () => {
  it('leaves a text that fits alone', () => {
    expect(shorten('Ten letter', 10, plain)).toBe('Ten letter');
  });

  it('ends a longer one at a word', () => {
    expect(shorten('The embassy characteristically refused', 20)).toBe('The embassy […]');
  });

  it('is within the limit, and what it shows begins the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.integer({ min: 10, max: 60 }),
        (text, limit) => {
          const shown = shorten(text, limit);
          expect(shown.length).toBeLessThanOrEqual(limit);
          const end = ` ${CUT}`;
          const kept = unescapeMarkdown(shown.endsWith(end) ? shown.slice(0, -end.length) : shown);
          expect(text.startsWith(kept)).toBe(true);
        },
      ),
    );
  });
});
