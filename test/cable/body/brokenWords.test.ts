import { describe, expect, it } from 'vitest';
import { findBrokenWords } from '../../../src/cable/body/brokenWords.ts';
import { body, flowOf } from '../flowOf.ts';

const broken = (...lines: string[]): number[] => [...findBrokenWords(flowOf(body(...lines)).flow)];
const LONG = 'The law enforcement officials met in the capital on that very day.';

describe('findBrokenWords', () => {
  it('finds a word that a line end cut in two', () => {
    expect(broken(LONG, 'It brought together enfor', 'cement officials.')).toEqual([2]);
  });

  it('needs the whole word elsewhere in the cable', () => {
    expect(
      broken(LONG.replace('enforcement ', ''), 'It brought together enfor', 'cement officials.'),
    ).toEqual([]);
  });

  it('needs a line that stopped short of what would have fitted', () => {
    expect(
      broken(LONG, 'It brought together from all of the provinces nine hundred enfor', 'cement officials.'),
    ).toEqual([]);
  });

  it('needs a fragment that is no word of its own', () => {
    expect(broken(`${LONG} He cannot.`, 'He can', 'not and he can', 'not.')).toEqual([]);
  });

  it('joins nothing over a blank line', () => {
    expect(broken(LONG, 'It brought together enfor', '', 'cement officials.')).toEqual([]);
  });
});
