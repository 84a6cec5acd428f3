import { describe, expect, it } from 'vitest';
import { readWanted } from '../../src/search/answerType.ts';
import { readConcepts } from '../../src/search/concepts.ts';
import { lookupOf } from '../../src/search/coverage.ts';
import { headOf } from '../../src/search/passages.ts';
import { supportOf } from '../../src/search/support.ts';
import { lexiconOf } from './lexiconOf.ts';

const lexicon = lexiconOf(
  'The government identified victims in the shelters of the capital, and officers were trained.',
  'The law of that year prescribes a sentence for traffickers; the hotline opened and the director spoke.',
);

function support(question: string, text: string): number {
  const wanted = readWanted(question);
  if (wanted === null) throw new Error(`"${question}" asks for nothing`);
  const concepts = readConcepts(question, lexicon, new Set());
  return supportOf(text, wanted, {
    concepts,
    wanted,
    lookup: lookupOf(concepts),
    head: headOf(concepts, wanted),
  });
}

describe('supportOf', () => {
  it.each([
    [
      'a number beside what is counted',
      'How many victims were identified?',
      'The government identified 45 victims.',
      'The government identified victims. The ministry, which is old, has offices in each of the towns, 45 in all.',
    ],
    [
      'a number of what is counted',
      'How many victims were identified?',
      'It identified 45 victims, officers say.',
      'Victims were identified by people whom the ministry had trained: 45 officers in all.',
    ],
    [
      'a sum of money',
      'How much money did the shelters get?',
      'The shelters got 300 euros.',
      'The shelters got 300 visitors.',
    ],
    [
      'a share',
      'What percentage of the victims were identified?',
      'Of the victims 45 percent were identified.',
      'Of the victims 45 were identified.',
    ],
    [
      'a length of time',
      'How long is the sentence for traffickers?',
      'The sentence for traffickers is 10 years.',
      'The sentence for traffickers is in article 10.',
    ],
    [
      'a date',
      'When was the hotline opened?',
      'The hotline opened in May 2008.',
      'The hotline opened with 2,008 calls.',
    ],
    [
      'a name',
      'Who is the director of the shelters?',
      'The shelters and their director, Carole Bartoli, are new.',
      'The shelters and their director are new.',
    ],
  ])('is greater for %s', (_, question, good, bad) => {
    expect(support(question, good)).toBeGreaterThan(support(question, bad));
  });

  it.each([
    ['a year', 'How many victims were identified?', 'The government identified victims in 2008.'],
    ['a sum', 'How many victims were identified?', 'Victims identified got $300.'],
    ['a percentage', 'How many victims were identified?', '45 percent of victims were identified.'],
    [
      'a name that the question has',
      'Who is the director of the Salt Road?',
      'The Salt Road has a director.',
    ],
    ['a name that only begins a sentence', 'Who is the director?', 'They met. Shelters have a director.'],
  ])('is nothing for %s', (_, question, text) => {
    expect(support(question, text)).toBe(0);
  });

  it('tells a count with a separator from a year', () => {
    expect(support('How many victims were identified?', 'It identified 2,008 victims.')).toBeGreaterThan(0);
    expect(support('When was the hotline opened?', 'The hotline opened with 2,008 calls.')).toBe(0);
  });

  it('knows numbers in words and lasting time', () => {
    expect(support('How many victims were identified?', 'Twelve victims were identified.')).toBeGreaterThan(
      0,
    );
    expect(support('How many victims were identified?', 'No victims were identified.')).toBeGreaterThan(0);
    expect(support('How long is the sentence?', 'The sentence is permanent.')).toBeGreaterThan(0);
    expect(support('How long is the sentence?', 'The sentence is a year.')).toBeGreaterThan(0);
  });

  it('is from 0 to 1', () => {
    const all = support('How many victims were identified?', 'identified 45 victims');
    expect(all).toBeGreaterThan(0.8);
    expect(all).toBeLessThanOrEqual(1);
    expect(support('How many victims were identified?', '')).toBe(0);
  });

  it('judges no kind that no single word shows', () => {
    expect(
      support('Why were victims identified?', 'Victims were identified because 45 officers were trained.'),
    ).toBe(0);
  });
});
