import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCable } from '../../src/cable/readCable.ts';

it('knows which paragraphs of the questionnaire the sections reply to', () => {
  const read = (file: string): unknown =>
    readCable(readFileSync(file, 'utf8')).sections.map(({ questionnaire }) => questionnaire);
  expect(read('corpus/10PARIS198.txt')).toEqual([
    { reference: 'STATE 2094', paragraph: '28' },
    { reference: 'STATE 2094', paragraph: '29' },
  ]);
  expect(read('test/cables/09SANTAIRENA77.txt')).toEqual([
    null,
    { reference: '08 STATE 130417', paragraph: '23' },
    { reference: '08 STATE 130417', paragraph: '24' },
    null,
    null,
    null,
  ]);
});
