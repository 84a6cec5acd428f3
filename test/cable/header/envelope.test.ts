import { describe, expect, it } from 'vitest';
import { readEnvelope } from '../../../src/cable/header/envelope.ts';

const cable = (...header: string[]): string =>
  [
    '10PARIS198',
    'TITLE',
    'Fri Feb 19 00:00:00 +0100 2010',
    'UNCLASSIFIED',
    'Embassy Paris',
    'VZCZCXRO4378',
    'RUEAWJA/DEPARTMENT OF JUSTICE WASHDC PRIORITYUNCLAS SECTION 01 OF 06 PARIS 000198 ',
    ' ',
    'SIPDIS ',
    ' ',
    ...header,
    ' ',
    '¶1. (U) First words. ',
    '',
  ].join('\n');

const SUBJECT = 'SUBJECT: FRANCE: INPUT ';
const envelope = (...header: string[]) => readEnvelope(cable(...header)).envelope;

describe('readEnvelope', () => {
  it.each([
    ['E.O. 12958: N/A ', 'TAGS: KTIP KCRM ELAB', ',KMCA, FR '],
    ['E.O 12958:  N/A ', 'TAGS: KTIP, KCRM, ELAB,', ' ', 'KMCA, FR '],
    ['TAGS: KTIP KCRM ELAB KMCA', 'FR '],
    ['TAGS: KTIP KCRM', ' ', 'PARIS 00000198  001.6 OF 006 ', ' ', ' ', 'ELAB KMCA FR '],
  ])('reads TAGS that run on: %s', (...tags) => {
    expect(envelope(...tags, SUBJECT).tags).toEqual(['KTIP', 'KCRM', 'ELAB', 'KMCA', 'FR']);
  });

  it.each([
    [['SUBJECT: FRANCE: INPUT FOR THE 2010 REPORT ', '(PART 2 OF 3) ']],
    [['SUBJ: FRANCE: INPUT FOR THE 2010 REPORT ', '(PART 2 OF 3) ']],
    [
      [
        'SUBJECT: FRANCE: INPUT FOR THE 2010 ',
        ' ',
        'PARIS 00000198  001.6 OF 006 ',
        ' ',
        ' ',
        'REPORT (PART 2 OF 3) ',
      ],
    ],
  ])('reads a subject that is wrapped: %j', ([...lines]) => {
    const read = envelope(
      'TAGS: KTIP',
      ...lines.map((line) => line.replace('THE 2010 ', 'THE ')),
      ' ',
      'REF: STATE 1 ',
    );
    expect(read.subject.replace(/\s+/g, ' ')).toBe('FRANCE: INPUT FOR THE REPORT (PART 2 OF 3)');
    expect(read.part).toEqual({ number: 2, of: 3 });
    expect(read.country).toBe('France');
  });

  it.each([
    [['REF: A. 08 SECSTATE 132759 ', '     ¶B. ANKARA 98 ', '     ¶C. 08 ANKARA 2194 ']],
    [['REFS: A) 08 SECSTATE 132759 ', '  B) ANKARA 98; C) 08 ANKARA 2194 ']],
    [['REF: (A) 08 SECSTATE 132759, (B) ANKARA 98 AND (C) 08 ANKARA 2194 ']],
    [['REFTEL: 08 SECSTATE 132759; ANKARA 98 AND 08 ANKARA 2194 ']],
    [['REFS:  08 SECSTATE 132759, ANKARA 98, 08 ', 'ANKARA 2194. ']],
    [
      [
        'REF: A. 08 SECSTATE 132759 ',
        ' ',
        'PARIS 00000198  001.6 OF 006 ',
        ' ',
        ' ',
        '     ¶B. ANKARA 98 ',
        '     ¶C. 08 ANKARA 2194 ',
      ],
    ],
  ])('reads references: %j', ([...lines]) => {
    const { envelope: read, body } = readEnvelope(cable(SUBJECT, ' ', ...lines));
    expect(read.refs).toEqual(['08 SECSTATE 132759', 'ANKARA 98', '08 ANKARA 2194']);
    expect(
      cable(SUBJECT, ' ', ...lines)
        .slice(body)
        .trim(),
    ).toBe('¶1. (U) First words.');
  });

  it('keeps the letters that the text names its references by', () => {
    const { references } = envelope(SUBJECT, 'REF: A. STATE 1 ', '¶B. PARIS 2 ');
    expect(references).toEqual([
      { letter: 'A', text: 'STATE 1' },
      { letter: 'B', text: 'PARIS 2' },
    ]);
  });

  it('begins the body below the last field, whatever stands between', () => {
    const source = cable('CORRECTED COPY ', 'SIPDIS ', ' ', 'E.O. 12958: N/A ', 'TAGS: KTIP', SUBJECT);
    expect(source.slice(readEnvelope(source).body).trim()).toBe('¶1. (U) First words.');
  });

  it('does not take the text for a header where there is no subject', () => {
    const source = '¶1. (U) Subject to conditions. \n\nReason: none. \n\n¶2. (U) Tags are used. \n';
    expect(readEnvelope(source).body).toBe(0);
  });

  it('does not take a body on one long line for the end of a field', () => {
    const source = cable(SUBJECT, 'a'.repeat(5000));
    expect(readEnvelope(source).envelope.subject).toBe('FRANCE: INPUT');
  });

  it('reads nothing of nothing', () => {
    const { envelope: read, warnings } = readEnvelope('');
    expect(read).toMatchObject({ id: '', title: '', date: '', country: '', tags: [], refs: [], part: null });
    expect(warnings).toHaveLength(3);
  });
});
