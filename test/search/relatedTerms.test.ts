import { describe, expect, it } from 'vitest';
import { relatedTerms } from '../../src/search/relatedTerms.ts';
import { lexiconOf } from './lexiconOf.ts';

const lexicon = lexiconOf(
  'The police prosecuted a prosecutor and a policeman.',
  'Immigration officers guard the airport and feed a dog.',
  'A fugitive fled.',
);
const weights = (word: string, phrase: readonly string[] = []): Record<string, number> =>
  Object.fromEntries(relatedTerms(word, phrase, lexicon).map(({ term, weight }) => [term, weight]));

describe('relatedTerms', () => {
  it('stands a word for itself best, then its family and what means the same', () => {
    const { prosecut, prosecutor } = weights('prosecuted');
    expect(prosecut).toBe(1);
    expect(prosecutor).toBeGreaterThan(0.4);
    expect(prosecutor).toBeLessThan(1);
  });

  it('stands for a word that the corpus lacks what the field calls it, and more so', () => {
    const unknown = weights('cop');
    expect(unknown['cop']).toBeUndefined();
    expect(unknown['polic']).toBeGreaterThan(weights('policeman')['polic'] ?? 1);
  });

  it('has nothing more for a word that the field has no other word for', () => {
    expect(weights('dog')).toEqual({ dog: 1 });
    expect(weights('poodle')).toEqual({});
  });

  it('stands terms of a phrase for its words and, without a word, for the phrase', () => {
    expect(weights('qqqq')).toEqual({});
    expect(weights('qqqq', ['on', 'the', 'run'])).toHaveProperty('fugit');
    expect(weights('', ['border', 'guard'])).toHaveProperty('airport');
  });

  it('names only terms that the corpus has, each once', () => {
    for (const word of ['police', 'court', 'hound', 'qqqq', 'the', '2009', '']) {
      const terms = relatedTerms(word, [], lexicon).map(({ term }) => term);
      expect(terms.filter((term) => !lexicon.vocabulary.has(term))).toEqual([]);
      expect(new Set(terms).size).toBe(terms.length);
    }
  });
});
