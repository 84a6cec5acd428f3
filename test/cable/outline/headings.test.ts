import { describe, expect, it } from 'vitest';
import { body, flowOf } from '../flowOf.ts';

const headings = (...lines: string[]): string[] => flowOf(body(...lines)).headings.map(({ text }) => text);

describe('findHeadings', () => {
  it('reads a heading with a rule below', () => {
    expect(headings('PREVENTION', '----------', '¶6. (SBU) Responses.')).toEqual(['PREVENTION']);
  });

  it('reads two lines with one rule', () => {
    expect(
      headings(
        'port of entry.',
        '',
        'SETTING THE SCENE FOR THE',
        "GOVERNMENT'S ANTI-TIP EFFORTS",
        '-----',
        '',
        '¶A.  (SBU) The GOT',
      ),
    ).toEqual(["SETTING THE SCENE FOR THE GOVERNMENT'S ANTI-TIP EFFORTS"]);
  });

  it('reads a heading between spaced rules, and one between solid rules with a page marker inside', () => {
    expect(headings('- - - - -', "THE COUNTRY'S TIP SITUATION", '- - - - -', '', 'Text.')).toEqual([
      "THE COUNTRY'S TIP SITUATION",
    ]);
    expect(
      headings(
        'Text.',
        '',
        '----------',
        '',
        'BRASILIA 00000251  005 OF 006',
        '',
        '',
        'PREVENTION',
        '----------',
        '',
        'Text.',
      ),
    ).toEqual(['PREVENTION']);
  });

  it('reads capitals with a colon and no rule', () => {
    expect(headings('Text.', '', 'PROTECTION AND ASSISTANCE TO VICTIMS:', '', '-- A.  What kind?')).toEqual([
      'PROTECTION AND ASSISTANCE TO VICTIMS',
    ]);
  });

  it('reads a mixed title above a first letter, and over a rule', () => {
    expect(headings('Text.', '', "The Country's TIP Situation:", '', '-- A. What is it?')).toEqual([
      "The Country's TIP Situation",
    ]);
    expect(headings('Text.', '', 'Where the Victims Come From', '-----', '', '¶2.  (U) Most')).toEqual([
      'Where the Victims Come From',
    ]);
  });

  it('leaves sentences, handling and stubs alone', () => {
    expect(headings('SENSITIVE BUT UNCLASSIFIED -- ENTIRE TEXT', '', '¶1.  (SBU) Embassy')).toEqual([]);
    expect(headings('Traffickers were:', '', '-- a crewing agency')).toEqual([]);
    expect(headings('No; not applicable.', '', '-- A. Next?')).toEqual([]);
  });
});
