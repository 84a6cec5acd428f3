import { describe, expect, it } from 'vitest';
import { readConcepts } from '../../src/search/concepts.ts';
import { joinConcepts, leansOnPrevious } from '../../src/search/followUp.ts';
import { lexiconOf } from './lexiconOf.ts';

describe('leansOnPrevious', () => {
  it.each([
    'and in Turkey?',
    'But who pays for shelters and food?',
    'What about children who were sold abroad?',
    'How many of them were convicted last year?',
    'Does the same country prosecute corrupt officials?',
    'Who runs it for the ministry of justice?',
    'penalties?',
    'how many?',
    'cost of shelters',
  ])('%s does', (question) => {
    expect(leansOnPrevious(question)).toBe(true);
  });

  it.each([
    'How many traffickers were convicted and sentenced?',
    'Does the government of Belmarra run shelters for victims?',
    'Which penalties for forced labor are prescribed by law?',
    'what happend in cambodia',
  ])('%s does not', (question) => {
    expect(leansOnPrevious(question)).toBe(false);
  });
});

describe('joinConcepts', () => {
  const lexicon = lexiconOf('Shelters for victims.', 'Penalties for traffickers.', 'Victims get penalties.');
  const read = (question: string) => readConcepts(question, lexicon, new Set());

  it('has the own words first and whole, then those of the question before at less weight', () => {
    const own = read('penalties for victims');
    const joined = joinConcepts(own, read('shelters for victims'));
    expect(joined.map(({ word }) => word)).toEqual(['penalties', 'victims', 'shelters']);
    expect(joined.slice(0, 2)).toEqual(own);
    expect(joined[2]?.weight).toBeLessThan(read('shelters')[0]?.weight ?? 0);
    expect(joined[2]?.weight).toBeGreaterThan(0);
  });

  it('is the question before where the follow-up has no words', () => {
    expect(joinConcepts([], read('shelters')).map(({ word }) => word)).toEqual(['shelters']);
  });
});
