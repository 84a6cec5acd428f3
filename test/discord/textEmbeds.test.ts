import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/discord/escapeMarkdown.ts';
import { textEmbeds } from '../../src/discord/textEmbeds.ts';
import { messageViolations } from './limits.ts';
import { unescapeMarkdown } from './unescapeMarkdown.ts';

const SOURCE = '10PARIS198 ¶6.A';
const paragraph = fc.lorem({ maxCount: 40, mode: 'sentences' });
const text = fc
  .array(fc.oneof(paragraph, fc.constantFrom('1. One *two* [three]', '- <@4>')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((paragraphs) => paragraphs.join('\n\n'));

describe('textEmbeds', () => {
  it('shows all of the text, escaped, within the limits', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const embeds = textEmbeds('Title', whole, SOURCE);
        const pages = embeds.map(({ description = '' }) => unescapeMarkdown(description));
        expect(pages.join('')).toBe(whole);
        expect(embeds.map(({ description }) => description)).toEqual(pages.map(escapeMarkdown));
        for (const embed of embeds) {
          expect(messageViolations({ embeds: [embed], allowed_mentions: { parse: [] } })).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [4096, 1],
    [4097, 2],
    [8000, 3],
  ])('makes of %i characters %i pages', (length, count) => {
    expect(textEmbeds('Title', 'x'.repeat(length), SOURCE)).toHaveLength(count);
  });

  it('numbers the pages of a long text and titles the first', () => {
    const embeds = textEmbeds('Title', 'x'.repeat(8000), SOURCE);
    expect(embeds.map(({ title, footer }) => [title, footer?.text])).toEqual([
      ['Title', `${SOURCE} · page 1 of 3`],
      [undefined, `${SOURCE} · page 2 of 3`],
      [undefined, `${SOURCE} · page 3 of 3`],
    ]);
  });
});
