import { describe, expect, it } from 'vitest';
import { readKeyedTo } from '../../../src/cable/citation/keyedTo.ts';

const references = [
  { letter: null, text: '08 STATE 132759' },
  { letter: null, text: 'ANKARA 98' },
];

describe('readKeyedTo', () => {
  it.each([
    [
      'keyed to reporting questions specified in paragraph 28 of reftel',
      { reference: '08 STATE 132759', paragraph: '28' },
    ],
    ['specified in paragraphs 31-33 of ref B', { reference: 'ANKARA 98', paragraph: '31-33' }],
    ['questions in ref A, para. 23', { reference: '08 STATE 132759', paragraph: '23' }],
    ['keyed to ref C, para. 1', null],
    ['keyed to ref A questions', null],
  ])('%s', (text, expected) => {
    expect(readKeyedTo({ references }, text)).toEqual(expected);
  });
});
