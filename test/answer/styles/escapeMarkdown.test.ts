import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/answer/styles/escapeMarkdown.ts';
import { writeStyled } from '../../../src/answer/styles/writeStyled.ts';
import { citedCable } from './cables.ts';

const shown = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
const line = fc.string({
  unit: fc.oneof(fc.constantFrom(...'\\`*_[]()<>|~&$#+-=.! 12'), fc.string({ minLength: 1, maxLength: 1 })),
});

describe('escapeMarkdown', () => {
  it('shows a line as it stands, with nothing that has a meaning left bare', () => {
    fc.assert(
      fc.property(line, (text) => {
        const markdown = escapeMarkdown(text);
        expect(shown(markdown)).toBe(text);
        const bare = markdown.replace(/\\[!-/:-@[-`{-~]/g, '');
        expect(bare).not.toMatch(/[\\`*_[\]<>|~&$]/);
        expect(markdown).not.toMatch(/^\s*(?:[#+=-]|\d{1,9}[.)])/);
      }),
      { numRuns: 1000, endOnFailure: true },
    );
  });

  it('keeps a subject from making a link, and an address from ending one', () => {
    const markdown = writeStyled(
      'markdown',
      citedCable({ subject: '[CLICK](https://evil.example) *' }),
      '5.C',
      {
        url: 'https://example.org/a(b)c>',
      },
    );
    expect(markdown).toContain('“\\[CLICK\\](https://evil.example) \\*”');
    expect(markdown.endsWith('[10PARIS198 ¶5.C](https://example.org/a%28b%29c%3E).')).toBe(true);
  });
});
