import { describe, expect, it } from 'vitest';
import { isFrontMatter } from '../../../src/cable/outline/frontMatter.ts';

describe('isFrontMatter', () => {
  it.each([
    'Sensitive but unclassified. Please protect accordingly.',
    'Responses are keyed to reporting questions specified in paragraph 28 of reftel.',
    "Part 2 of Embassy's submission follows, keyed to reftel format. Part 1 was transmitted septel.",
    'Embassy POC is Joe Bloggs, tel 00-000-0000.',
    'Embassy contact for trafficking is Human Rights Officer X, telephone 000. Time spent: 48 hours (FS-04).',
    'The letters below are those of ref A. This is part 1 of 2.',
  ])('is true of %s', (text) => {
    expect(isFrontMatter([text])).toBe(true);
  });

  it.each([
    'This section is not applicable to France.',
    'The shelter can be reached by telephone at all hours.',
    'Post nominates X, Embassy contact of long standing, telephone 000.',
    'Police work 48 hours a week.',
    'The government contacts other embassies.',
  ])('is false of %s', (text) => {
    expect(isFrontMatter([text])).toBe(false);
  });

  it('asks it of every paragraph, and of one at least', () => {
    expect(isFrontMatter(['Responses are keyed to ref A questions.', 'Not applicable.'])).toBe(false);
    expect(isFrontMatter([])).toBe(false);
  });
});
