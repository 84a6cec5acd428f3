import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCable } from '../../src/cable/readCable.ts';
import { readAll } from './realCables.ts';
import { expectOffsets, expectWhole } from './wholeness.ts';

// The stuff that bodies are made of, for texts that no author wrote.
const crumb = fc.constantFrom(
  '¶',
  '\n',
  '\n\n',
  ' \n',
  '\r\n',
  '\f',
  ' ',
  '--',
  '-- A. ',
  '-- B: ',
  '¶A.  (SBU) ',
  '¶1. ',
  '¶2.  (U) ',
  '3. (U) (27/F) ',
  '----------',
  '- - - - -',
  'HEADING',
  'PREVENTION:',
  'Section A:',
  'Sections A and B',
  'Does it work?',
  'No.',
  'word',
  'Please describe',
  'PARIS 00000198  001.6 OF 006',
  'SIPDIS',
  'SUBJECT: X',
  'TAGS: KTIP, ',
  'REF: A. STATE 1',
  'Begin text of submission:',
  'End text',
  '(NOTE: answers to ref A',
  'RIVKIN',
  '¶2009. ',
  'enfor',
  'cement',
  '\uFEFF',
  '\u0000',
  '\ud800',
  'é',
);
const crumbs = fc.array(crumb, { maxLength: 60 }).map((parts) => parts.join(''));

describe('nothing of a body is lost', () => {
  for (const { id, source } of readAll()) {
    it(`${id} is covered by segments and pieces, and its quotations stand in the file`, () => {
      const cable = readCable(source);
      expectWhole(cable);
      expectOffsets(cable, { start: cable.body, end: source.length });
    });

    it(`${id} reads the same with line ends of other systems, a byte-order mark and form feeds`, () => {
      const words = (text: string): unknown =>
        readCable(text).sections.map(({ heading, answers }) => [
          heading,
          answers.map(({ locator, text: own, question }) => [locator, own, question?.text]),
        ]);
      const expected = words(source);
      expect(words(`\uFEFF${source.replaceAll('\n', '\r\n')}`)).toEqual(expected);
      expect(words(source.replace(/\n{3}/g, '\n\f\n\n'))).toEqual(expected);
    });

    it(`${id} cut off anywhere is still whole`, () => {
      fc.assert(
        fc.property(fc.nat(source.length), (length) => expectWhole(readCable(source.slice(0, length)))),
        { numRuns: 30, endOnFailure: true },
      );
    });
  }

  it('of random text made of marks, rules and words', () => {
    fc.assert(
      fc.property(crumbs, (text) => expectWhole(readCable(text))),
      { numRuns: 2500, endOnFailure: true },
    );
  });

  it('of random text below a header', () => {
    const header =
      '10PARIS1\nTitle\nFri Feb 19 00:00:00 +0100 2010\nUNCLASSIFIED\nEmbassy Paris\nSUBJECT: X \n \n';
    fc.assert(
      fc.property(crumbs, (text) => expectWhole(readCable(header + text))),
      { numRuns: 2500, endOnFailure: true },
    );
  });

  it('of random characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const cable = readCable(text);
        expectWhole(cable);
        expectOffsets(cable, { start: cable.body, end: text.length });
      }),
      { numRuns: 1000, endOnFailure: true },
    );
  });
});
