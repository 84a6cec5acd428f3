import { describe, expect, it } from 'vitest';
import { bestOfEach, isComparative } from '../../src/search/comparison.ts';

describe('isComparative', () => {
  it.each([
    ['Which countries have a hotline?', 0],
    ['what other governments prosecute officials', 0],
    ['Compare the penalties.', 0],
    ['penalties by country', 0],
    ['the number of victims, country by country', 0],
    ['Compare the penalties of Belmarra and Ostravia', 2],
    ['Do all countries have shelters?', 3],
  ])('%s with %i countries named asks for one answer a country', (question, countries) => {
    expect(isComparative(question, countries)).toBe(true);
  });

  it.each([
    ['Which country is France?', 1],
    ['To which countries are victims from Belmarra taken?', 1],
    ['Is Belmarra a source country?', 1],
    ['How long is the reflection period?', 0],
    ['Are there shelters in the country?', 0],
  ])('%s with %i countries named does not', (question, countries) => {
    expect(isComparative(question, countries)).toBe(false);
  });
});

describe('bestOfEach', () => {
  it('keeps the first of each group in order', () => {
    expect(bestOfEach(['b1', 'a1', 'b2', 'c1', 'a2'], ([group = '']) => group)).toEqual(['b1', 'a1', 'c1']);
    expect(bestOfEach([], String)).toEqual([]);
  });
});
