import { describe, expect, it } from 'vitest';
import { readCable } from '../../src/cable/readCable.ts';

const MEGABYTE = 1 << 20;

/** Texts of a length that somebody might write to make a reader hang. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'line ends': '\n',
  blanks: ' ',
  'form feeds': '\f',
  'empty paragraphs on one line': '¶1. ',
  'empty paragraphs': '¶1. \n\n',
  'lettered points on one line': '-- A. ',
  'lettered points': '-- A. x\n',
  'rules on one line': '----',
  rules: '----\n',
  'spaced rules': '- ',
  headings: 'HEADING\n\n',
  questions: 'Is it?\n\n',
  'questions with answers': '-- A. Is it?\n\nNo.\n\n',
  'open parentheses': '(',
  notes: '(NOTE: ',
  'page markers': '\nPARIS 00000198  001.6 OF 006 \n',
  'blocks of one point': 'Section A:\n\n2. x\n\n',
  'letters of a block': 'Sections A, ',
  requests: 'please ',
  contacts: 'Embassy contact hours tel ',
  parts: 'this is part ',
  references: 'REF: A. PARIS 1 ',
  tags: 'TAGS: KTIP ',
  subjects: 'SUBJECT: X ',
  pilcrows: '¶',
};

const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

function timeToRead(text: string): number {
  const start = performance.now();
  readCable(text);
  return performance.now() - start;
}

describe('hostile texts', () => {
  for (const [name, piece] of Object.entries(HOSTILE)) {
    it(`takes time in proportion to the length of ${name}`, { timeout: 60_000 }, () => {
      const short = repeat(piece, MEGABYTE / 8);
      const long = repeat(piece, MEGABYTE / 2);
      timeToRead(short);
      const least = Math.min(timeToRead(short), timeToRead(short));
      const most = Math.min(timeToRead(long), timeToRead(long));
      // Four times the text; sixteen would be the square. A floor against noise of short times.
      expect(most).toBeLessThan(Math.max(least, 30) * 12);
    });
  }

  it('reads ten megabytes on one line', { timeout: 60_000 }, () => {
    const cable = readCable(repeat('¶1. The police. ', 10 * MEGABYTE));
    expect(cable.sections[0]?.answers[0]?.text.length).toBeGreaterThan(9 * MEGABYTE);
  });
});
