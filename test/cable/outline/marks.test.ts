import { describe, expect, it } from 'vitest';
import { readMark } from '../../../src/cable/outline/marks.ts';

describe('readMark', () => {
  it.each([
    ['¶5. (SBU) Responses', 'number', '5', 'SBU', null],
    ['¶11.  (U) The information', 'number', '11', 'U', null],
    ['39. (U) (27/F) Judges', 'number', '39', 'U', '27/F'],
    ['6. (SBU) (25/C-D) Housemaids', 'number', '6', 'SBU', '25/C-D'],
    ['17. (SBU) (28/A, 28/D) There', 'number', '17', 'SBU', '28/A, 28/D'],
    ['27. (SBU) (31) The army', 'number', '27', 'SBU', '31'],
    ['27. (SBU) (11) cases', 'number', '27', 'SBU', null],
    ["¶23.  Taiwan's TIP Situation:", 'number', '23', null, null],
    ['3.(SBU/NF) Post', 'number', '3', 'SBU/NF', null],
    ['-- A. The GOF', 'letter', 'A', null, null],
    ['-- A.  What kind', 'letter', 'A', null, null],
    ['-- E: On November 25', 'letter', 'E', null, null],
    ['¶A.  (SBU) The Ministry', 'letter', 'A', 'SBU', null],
    ['Section A:', 'block', 'A', null, null],
    ['Sections A and B', 'block', 'A-B', null, null],
    ['Sections A, B and C:', 'block', 'A-C', null, null],
  ])('%s', (text, kind, label, portion, key) => {
    expect(readMark(text)).toMatchObject({ kind, label, portion, key });
  });

  it.each([
    '¶2009.  According to CLA',
    '-- Ministry of Social Affairs',
    '--Codifying a definition',
    'I - strengthening',
    '3.1 million',
    'Section 198 of the Code',
    'A. B'.slice(0, 1),
  ])('%s begins with no mark', (text) => {
    expect(readMark(text)).toBeNull();
  });

  it('counts the characters up to the text', () => {
    const text = '39. (U) (27/F) Judges';
    expect(text.slice(readMark(text)?.length)).toBe('Judges');
  });
});
