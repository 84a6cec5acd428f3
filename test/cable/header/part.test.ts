import { describe, expect, it } from 'vitest';
import { readPart, readPartInText } from '../../../src/cable/header/part.ts';

describe('readPart', () => {
  it.each([
    ['REPORT (PART 2 OF 3)', 2, 3],
    ['REPORT, PART 1 OF 3', 1, 3],
    ['Report, Part two of four', 2, 4],
    ['REPORT PART II OF III', 2, 3],
    ['PART 3 OF 3:  THE LIFE AND TIMES', 3, 3],
    ['TIP REPORT (2/3)', 2, 3],
    ['TIP REPORT - 1 OF 2', 1, 2],
  ])('%s', (text, number, of) => {
    expect(readPart(text)).toEqual({ number, of });
  });

  it.each(['PART OF THE PROBLEM', 'part 4 of 3', '2 of 3 victims were women', 'ONE OF TWO'])(
    'finds none in %s',
    (text) => {
      expect(readPart(text)).toBeNull();
    },
  );

  it('reads running text only where it speaks of the cable', () => {
    expect(readPartInText('Keyed to ref A. This is part 1 of 3 (septels).')).toEqual({ number: 1, of: 3 });
    expect(readPartInText('End text of submission Part 1 of 2.')).toEqual({ number: 1, of: 2 });
    expect(readPartInText('Under the law, part 1 of 3 is in force.')).toBeNull();
  });
});
