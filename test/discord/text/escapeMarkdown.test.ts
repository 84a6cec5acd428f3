import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/discord/text/escapeMarkdown.ts';
import { unescapeMarkdown } from '../../../src/discord/text/unescapeMarkdown.ts';

// Text dense in what Discord formats, besides any text at all.
const marks = fc.constantFrom(...'\\*_~`|>#[]()<@:-+.1a \n\t');
const hostile = fc.oneof(fc.string({ unit: marks }), fc.string({ unit: 'binary' }));

/** What can still format anything: an escaped character is as good as a letter. */
const bare = (markdown: string): string => markdown.replace(/\\[\s\S]/g, 'x');

describe('escapeMarkdown', () => {
  it('is undone by what Discord’s client does', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  it('leaves nothing that formats, links or mentions', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const left = bare(escapeMarkdown(text));
        expect(left).not.toMatch(/[\\*_~`|[\]<@]/);
        expect(left).not.toMatch(/^[^\S\n]*[>#+-]/m);
        expect(escapeMarkdown(text)).not.toMatch(/^[^\S\n]*\d+[.)]/m);
        expect(escapeMarkdown(text)).not.toMatch(/(?<!\\):\S/);
      }),
    );
  });

  it('grows with the text, as the splitter supposes', () => {
    fc.assert(
      fc.property(hostile, fc.nat(), (text, at) => {
        const shorter = text.slice(0, at % (text.length + 1));
        expect(escapeMarkdown(shorter).length).toBeLessThanOrEqual(escapeMarkdown(text).length);
        expect(escapeMarkdown(text).length).toBeGreaterThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    [
      '**bold** _it_ ~~no~~ `code` ||spoiler||',
      String.raw`\*\*bold\*\* \_it\_ \~\~no\~\~ \`code\` \|\|spoiler\|\|`,
    ],
    ['1. (C) First\n12) then', '1\\. (C) First\n12\\) then'],
    ['- a\n  * b\n# c\n-# d\n> e\n>>> f', '\\- a\n  \\* b\n\\# c\n\\-# d\n\\> e\n\\>>> f'],
    ['[here](https://evil.example)', String.raw`\[here\](https\://evil.example)`],
    ['@everyone <@1> <#2> <@&3> <t:4> <:e:5>', String.raw`\@everyone \<\@1> \<#2> \<\@&3> \<t\:4> \<\:e\:5>`],
    ['1\f. one\n2\f3. two http:\f//evil.example', '1\f\\. one\n2\f3\\. two http\\:\f//evil.example'],
    [':smile: at 10:30: yes', String.raw`\:smile: at 10\:30: yes`],
    [
      'plain (C) text - with ¶5.C, 3.5 percent # and > signs.',
      'plain (C) text - with ¶5.C, 3.5 percent # and > signs.',
    ],
  ])('escapes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('takes time in proportion to the text', () => {
    const began = performance.now();
    for (const hard of [' ', '\t-', '1', '1.', '\n ', ':', '\\', '\f', '1\f', '\f.', '1\f.'])
      escapeMarkdown(hard.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
