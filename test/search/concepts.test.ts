import { describe, expect, it } from 'vitest';
import { type Concept, readConcepts } from '../../src/search/concepts.ts';
import { lexiconOf } from './lexiconOf.ts';

const lexicon = lexiconOf(
  'The Committee Against Modern Slavery (CCEM) and the Ministry of Justice received money for shelters.',
  'Immigration officers at the airport provide temporary residence permits to victims.',
  'The court will examine why the fugitive escaped. The government of Belmarra provides shelters to victims.',
);
const read = (question: string, scope: readonly string[] = []): Concept[] =>
  readConcepts(question, lexicon, new Set(scope));
const words = (question: string): string[] => read(question).map(({ word }) => word);
const one = (question: string, word: string): Concept | undefined =>
  read(question).find((concept) => concept.word === word);
const terms = (concept: Concept | undefined): string[] => concept?.terms.map(({ term }) => term) ?? [];

describe('readConcepts', () => {
  it('drops what a question is wrapped in', () => {
    expect(words('Hi, could you please tell me what the report says about shelters? Thanks!')).toEqual([
      'shelters',
    ]);
    expect(words('???')).toEqual([]);
    expect(words('')).toEqual([]);
  });

  it('repairs what is misspelt and remembers what was typed', () => {
    expect(one('residense permits', 'residense')).toMatchObject({ word: 'residense', repaired: 'residence' });
    expect(terms(one('residense permits', 'residense'))).toContain('resid');
    expect(one('residence permits', 'residence')).toMatchObject({ repaired: null });
  });

  it('spells out an acronym that the corpus never uses', () => {
    expect(words('What does the MOJ do?')).toEqual(expect.arrayContaining(['ministry', 'justice']));
    expect(words('What does the MOJ do?')).not.toContain('moj');
  });

  it('leaves an acronym alone that the corpus uses, and abbreviates a spelled-out one', () => {
    expect(words('CCEM shelters')).toEqual(['ccem', 'shelters']);
    expect(words('the committee against modern slavery')).toContain('ccem');
    expect(words('the committee for modern slavery')).not.toContain('ccem');
  });

  it('takes plain verbs for what a report would write, at little weight', () => {
    const get = one('how much money did they get', 'get');
    expect(terms(get)).toContain('receiv');
    expect(terms(one('who gave and who gives money', 'gives'))).toContain('provid');
    expect(get?.weight).toBeLessThan(one('money', 'money')?.weight ?? 0);
  });

  it('takes the words of a phrase for more than each of them says', () => {
    expect(terms(one('are border guards trained', 'guards'))).toContain('immigr');
    expect(terms(one('guards on the border', 'guards'))).not.toContain('immigr');
  });

  it('takes a phrase of small words for one concept', () => {
    const phrase = one('will they look into it', 'look into');
    expect(terms(phrase)).toContain('examin');
    expect(words('into the look')).toEqual([]);
  });

  it('counts what is repeated', () => {
    expect(one('shelters, shelters and shelters', 'shelters')?.repeats).toBe(3);
    expect(one('shelters for victims', 'shelters')?.repeats).toBe(1);
  });

  it('lets a word say little that the search is limited by already', () => {
    const weight = (scope: readonly string[]): number =>
      read('shelters in Belmarra', scope).find(({ word }) => word === 'belmarra')?.weight ?? 0;
    expect(weight(['belmarra'])).toBeLessThan(weight([]) / 2);
    expect(weight(['belmarra'])).toBeGreaterThan(0);
  });

  it('lets a rare word say more than a common one', () => {
    const weight = (word: string): number => one(word, word)?.weight ?? 0;
    expect(weight('fugitive')).toBeGreaterThan(weight('shelters'));
    for (const { weight } of read('fugitive shelters qqqq victims')) {
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(1);
    }
  });

  it('reads no more of a hostile flood than a person would type', () => {
    const flood = Array.from({ length: 20_000 }, (_, index) => `q${index.toString(36)}z`).join(' ');
    expect(read(`shelters ${flood} victims`)).toHaveLength(64);
    expect(read(`shelters ${flood} victims`)[0]?.word).toBe('shelters');
    expect(read('shelters '.repeat(20_000))).toMatchObject([{ word: 'shelters', repeats: 64 }]);
  });
});
