import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/discord/text/escapeMarkdown.ts';
import { pageEnd, splitPages } from '../../../src/discord/text/pages.ts';
import { plain } from '../../../src/discord/text/shorten.ts';

const prose = fc
  .array(
    fc.oneof(
      fc.lorem(),
      fc.constantFrom('\n', '\n\n', ' ', '**', '1. ', 'Mr. Li said so. ', '👮🏽', 'x'.repeat(90)),
    ),
  )
  .map((parts) => parts.join(''));
const text = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 400 }));
const limit = fc.integer({ min: 4, max: 200 });

describe('splitPages', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(text, limit, (whole, most) => {
        expect(splitPages(whole, most).join('')).toBe(whole);
      }),
    );
  });

  it('keeps every page within the limit once it is escaped, and none empty', () => {
    fc.assert(
      fc.property(text, limit, (whole, most) => {
        for (const page of splitPages(whole, most)) {
          expect(page).not.toBe('');
          expect(escapeMarkdown(page).length).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('cuts no character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite' }), limit, (whole, most) => {
        for (const page of splitPages(whole, most)) expect(page).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  it('cuts no word that fits on a page', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 25, max: 80 }), (some, most) => {
        const pages = splitPages(some.join(' '), most);
        expect(pages.flatMap((page) => page.split(' ').filter((word) => word !== ''))).toEqual(some);
      }),
    );
  });

  it.each([
    ['a paragraph', 'One two.\nThree four.\n\nFive. Six', 'One two.\nThree four.\n\n'],
    ['a line', 'One two three.\nFour five. Six', 'One two three.\n'],
    ['a sentence', 'One two three four. Five six seven', 'One two three four. '],
    ['a word', 'One two three four five six seven', 'One two three four five six '],
    ['nothing, where there is none', 'x'.repeat(40), 'x'.repeat(28)],
  ])('ends a page after %s', (_, whole, first) => {
    expect(splitPages(whole, 28)[0]).toBe(first);
  });

  it.each([[27], [28], [29]])('fits to the character at a limit of 28: %i', (length) => {
    expect(splitPages('x'.repeat(length), 28, plain).map((page) => page.length)).toEqual(
      length === 29 ? [28, 1] : [length],
    );
  });
});

describe('pageEnd', () => {
  it('does not look past the page', () => {
    const began = performance.now();
    expect(pageEnd('word '.repeat(1_000_000), 4096)).toBe(4095);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
