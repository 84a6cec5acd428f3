import { expect, it } from 'vitest';
import { readCable } from '../../../src/cable/readCable.ts';

it('says which numbers are used twice and which are missing, and where', () => {
  const body = [
    '¶1.  (U) One.',
    '¶2.  (U) Two.',
    '¶5.  (U) Five.',
    '¶5.  (U) Five again.',
    '¶7.  (U) Seven.',
  ];
  const { source, warnings } = readCable(
    `09TARSK1\nT\nFri Feb 20 00:00:00 +0100 2009\nUNCLASSIFIED\nEmbassy Tarsk\nSUBJECT: ESTAVIA: X\n\n${body.join('\n\n')}\n`,
  );
  expect(warnings.map(({ message, offset }) => [message, source.slice(offset, offset + 3)])).toEqual([
    ['¶3 to ¶4 are missing', '¶5.'],
    ['¶5 is used twice; this one is cited as ¶5-2', '¶5.'],
    ['¶6 is missing', '¶7.'],
  ]);
});
