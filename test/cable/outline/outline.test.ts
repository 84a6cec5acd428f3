import { describe, expect, it } from 'vitest';
import { readCable } from '../../../src/cable/readCable.ts';
import { body } from '../flowOf.ts';

const HEADER = body(
  '10PARIS1',
  'T',
  'Fri Feb 19 00:00:00 +0100 2010',
  'UNCLASSIFIED',
  'Embassy Paris',
  'SUBJECT: FRANCE: TIP',
  '',
);
const read = (...lines: string[]) => readCable(HEADER + body(...lines));
const answers = (...lines: string[]) => read(...lines).sections.flatMap((section) => section.answers);

describe('readOutline', () => {
  it('keeps portion marks and keys as data', () => {
    const [first, second] = answers('1. (SBU) (25/A) Sources.', '', '2. (U) (25/C-D) Means.');
    expect([first?.portion, first?.key, first?.text]).toEqual(['SBU', '25/A', 'Sources.']);
    expect([second?.portion, second?.key, second?.text]).toEqual(['U', '25/C-D', 'Means.']);
  });

  it('keeps a portion mark that stands before an answer below its question', () => {
    const [first] = answers(
      '-- A. Is there a law?',
      '',
      '(SBU/NF) There is.',
      '',
      '-- B. Is it used?',
      '',
      'No.',
    );
    expect([first?.portion, first?.question?.text, first?.text]).toEqual([
      'SBU/NF',
      'Is there a law?',
      'There is.',
    ]);
  });

  it('gives a block all paragraphs up to the next, each citable by its number', () => {
    const cable = read(
      'PREVENTION',
      '----------',
      '',
      'Section A:',
      '----------',
      '',
      '¶2.  (U) One.',
      '',
      '¶3. (U) Two.',
      '',
      'Sections B and C',
      '------',
      '',
      '¶4. (U) Three.',
    );
    expect(cable.sections.map(({ answers: own }) => own.map(({ locator, text }) => [locator, text]))).toEqual(
      [
        [
          ['prevention.A', 'One. 3. (U) Two.'],
          ['prevention.B-C', 'Three.'],
        ],
      ],
    );
    expect(cable.paragraphs.map(({ locator }) => locator)).toEqual(['2', '3', '4']);
  });

  it('keeps notes and what frames the text out of the answers, but in the cable', () => {
    const cable = read(
      '¶1. (U) First.',
      '',
      'Begin text of submission:',
      '',
      'PREVENTION',
      '----------',
      '(NOTE:  Answers correspond to questions in ref A, para. 23. END',
      'NOTE)',
      '',
      '¶A.  (U) Campaigns.',
      '',
      '¶B.  (U) None.',
    );
    expect(cable.sections.flatMap(({ answers: own }) => own.map(({ text }) => text))).toEqual([
      'First.',
      'Campaigns.',
      'None.',
    ]);
    expect(cable.pieces.filter(({ role }) => role === 'note')).toHaveLength(2);
  });

  it('numbers the paragraphs of a cable without marks, and warns', () => {
    const cable = read('Only words.', '', 'And more words', 'that wrap.');
    expect(cable.sections[0]?.answers.map(({ locator, text }) => [locator, text])).toEqual([
      ['1', 'Only words.'],
      ['2', 'And more words that wrap.'],
    ]);
    expect(cable.warnings.map(({ message }) => message).join()).toContain('no paragraph is numbered');
  });

  it('says that a number is used twice and that a point is empty', () => {
    const cable = read('¶8.  (U) One.', '', '¶8.  (U) Two.', '', '¶9.  (U)');
    expect(cable.sections[0]?.answers.map(({ locator }) => locator)).toEqual(['8', '8-2']);
    expect(cable.warnings.map(({ message }) => message).join()).toMatch(
      /¶8 is used twice; this one is cited as ¶8-2.*point 9 under "" has no text/,
    );
  });
});
