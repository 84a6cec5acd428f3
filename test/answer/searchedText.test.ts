import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/answer/ask.ts';
import { searchedText } from '../../src/answer/searchedText.ts';

describe('searchedText', () => {
  it.each([
    [[], null, 0, ''],
    [['France'], null, 3, 'Searched: France'],
    [['France', '2010', 'section prevention'], null, 1, 'Searched: France, 2010, section prevention'],
    [[], 9, 4, '9 countries searched, 4 with an answer'],
    [[], 1, 0, '1 country searched, 0 with an answer'],
    [['France', 'Valmora'], 2, 2, 'Searched: France, Valmora · 2 countries searched, 2 with an answer'],
  ])('%j and %j with %i answers are "%s"', (searched, compared, count, text) => {
    const answers = Array.from({ length: count }) as Reply['answers'];
    expect(searchedText({ searched, compared, answers, found: count })).toBe(text);
  });

  it('says how many of many are shown', () => {
    const answers = Array.from({ length: 10 }) as Reply['answers'];
    expect(searchedText({ searched: [], compared: 30, answers, found: 28 })).toBe(
      '30 countries searched, 28 with an answer, 10 of them shown',
    );
  });
});
