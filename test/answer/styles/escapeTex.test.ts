import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeTex } from '../../../src/answer/styles/escapeTex.ts';
import { writeStyled } from '../../../src/answer/styles/writeStyled.ts';
import { citedCable } from './cables.ts';

const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
  textless: '<',
  textgreater: '>',
  textbar: '|',
};

/** What TeX would print. */
const printed = (tex: string): string =>
  tex.replace(/\{\\(\w+)\}|\\([%&#_$])/g, (whole, command, sign) => COMMANDS[command] ?? sign ?? whole);

/** The value of a field as BibTeX reads it: up to the brace that closes it, counting every brace. */
function fieldOf(entry: string, name: string): string {
  const from = entry.indexOf(`\n  ${name} = {`) + name.length + 7;
  let depth = 1;
  let end = from;
  for (; depth > 0 && end < entry.length; end += 1) {
    if (entry[end] === '{') depth += 1;
    if (entry[end] === '}') depth -= 1;
  }
  expect(entry.slice(end, end + 2)).toBe(',\n');
  return entry.slice(from, end - 1);
}

const hostile = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...'{}\\%&#_$~^<>|"@,= '), fc.string({ minLength: 1, maxLength: 1 })),
  })
  .map((text) => text.replace(/\s+/g, ' ').trim());

describe('escapeTex', () => {
  it('writes what TeX prints as it stands, with balanced braces and nothing bare', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tex = escapeTex(text);
        expect(printed(tex)).toBe(text);
        expect(tex.replace(/\{\\\w+\}|\\[%&#_$]/g, '')).not.toMatch(/[{}\\%&#_$~^<>|]/);
      }),
      { numRuns: 1000, endOnFailure: true },
    );
  });

  it.each(['{', '}', '}}}', '\\}', '}, year = {1', 'A {B} C'])('keeps %j inside of its field', (subject) => {
    const entry = writeStyled('bibtex', citedCable({ subject }), '5.C');
    const title = fieldOf(entry, 'title');
    expect(printed(title.slice(1, -1))).toBe(subject);
    expect(fieldOf(entry, 'year')).toBe('2010');
  });

  it('never lets a subject, a post or an address end its field', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (subject, origin, end) => {
        fc.pre(subject !== '' && origin !== '');
        const url = `https://example.org/${end}`;
        const entry = writeStyled('bibtex', citedCable({ subject, origin }), '5.C', { url });
        expect(printed(fieldOf(entry, 'title').slice(1, -1))).toBe(subject);
        expect(printed(fieldOf(entry, 'author').slice(1, -1))).toContain(origin);
        expect(fieldOf(entry, 'url')).not.toMatch(/[{}\\]/);
        expect(entry.endsWith(',\n}')).toBe(true);
      }),
      { numRuns: 500, endOnFailure: true },
    );
  });

  it('makes a key that BibTeX takes of any id', () => {
    fc.assert(
      fc.property(hostile, (id) => {
        const [first] = writeStyled('bibtex', citedCable({ id }), '5.C').split('\n');
        expect(first).toMatch(/^@techreport\{[A-Za-z0-9:.+/-]+,$/);
      }),
      { endOnFailure: true },
    );
  });
});
