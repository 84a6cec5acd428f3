import { describe, expect, it } from 'vitest';
import { repairSpelling } from '../../src/search/spelling.ts';
import { readVocabulary } from '../../src/search/vocabulary.ts';

const vocabulary = readVocabulary([
  'the embassies of the government',
  'temporary residence permit for government officials',
]);

describe('repairSpelling', () => {
  it.each([
    ['embasies', 'embassies'],
    ['goverment', 'government'],
    ['residense', 'residence'],
    ['temprary', 'temporary'],
    ['offcials', 'officials'],
  ])('takes %s for %s', (typed, meant) => {
    expect(repairSpelling(typed, vocabulary)).toBe(meant);
  });

  it('leaves English words, words of the corpus, numbers and short words alone', () => {
    for (const word of ['permit', 'hermit', 'peru', '2008', 'fro', 'residency'])
      expect(repairSpelling(word, vocabulary)).toBeNull();
  });
});
