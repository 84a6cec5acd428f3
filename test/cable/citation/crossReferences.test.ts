import { describe, expect, it } from 'vitest';
import { isOnlyReference, readCrossReferences } from '../../../src/cable/citation/crossReferences.ts';
import { readCable } from '../../../src/cable/readCable.ts';

/** A cable whose first answer has the text; two headings with letters A to C and E stand around it. */
function pointing(text: string): { found: [string, ...string[]][]; only: boolean } {
  const lines = (letter: string, words: string): string => `¶${letter}.  (SBU) ${words}\n\n`;
  const cable = readCable(
    [
      '09TARSK61\nT\nFri Feb 20 00:00:00 +0100 2009\nUNCLASSIFIED\nEmbassy Tarsk\nSUBJECT: ESTAVIA: TIP REPORT\n',
      'REF: A. 08 STATE 132759\n     ¶B. TARSK 98\n\n',
      "ESTAVIA'S TIP SITUATION\n-----------------------\n\n",
      lines('A', text),
      lines('B', 'Estavia is a destination country for workers.'),
      lines('E', 'Most traffickers are Estavians.'),
      'PROTECTION AND ASSISTANCE TO VICTIMS\n------------------------------------\n\n',
      lines('A', 'The ministry shelters victims.'),
      lines('B', 'NGOs help them.'),
      lines('C', 'They receive a stipend.'),
    ].join(''),
  );
  const answer = cable.sections[0]?.answers[0];
  if (answer === undefined) throw new Error('the cable has no answer');
  const references = readCrossReferences(cable, answer);
  for (const { start, end, text: written } of references) {
    expect(cable.source.slice(start, end).replace(/\s+/g, ' ')).toBe(written);
  }
  return {
    found: references.map(({ text: written, locators, references: cables }) => [
      written,
      ...locators,
      ...cables,
    ]),
    only: isOnlyReference(answer.text, references),
  };
}

describe('readCrossReferences', () => {
  it.each<[string, [string, ...string[]][]]>([
    ['See PROTECTION A. above for more.', [['PROTECTION A', 'protection-assistance.A']]],
    ['Many return (see TIP Situation, para E, below).', [['TIP Situation, para E', 'estavias-tip.E']]],
    [
      "As noted in Estavia's TIP Situation, para E, it grows.",
      [["Estavia's TIP Situation, para E", 'estavias-tip.E']],
    ],
    [
      'See Protection and Assistance to Victims, paras A and C.',
      [
        [
          'Protection and Assistance to Victims, paras A and C',
          'protection-assistance.A',
          'protection-assistance.C',
        ],
      ],
    ],
    ['It was reported before (see refs A and B).', [['refs A and B', '08 STATE 132759', 'TARSK 98']]],
    ['Responses are keyed to reftel questions.', [['reftel', '08 STATE 132759']]],
    ['The case is open (see Overview, K).', []],
    ['Under clause 2, para. 1 of the law he was fined.', []],
    ['The Ministry of Labor A-team met in January A. Smith.', []],
  ])('%s', (text, expected) => {
    expect(pointing(text).found).toEqual(expected);
  });

  it('tells an answer that only points from one that also says something', () => {
    expect(pointing('See PROTECTION A. above.').only).toBe(true);
    expect(pointing('Please see Protection B and Protection C, below.').only).toBe(true);
    expect(pointing('See PROTECTION A. above. The shelter is closed.').only).toBe(false);
    expect(pointing('No.').only).toBe(false);
  });
});
