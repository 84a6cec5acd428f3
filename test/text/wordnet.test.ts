import { describe, expect, it } from 'vitest';
import { isEnglishWord, relatedWords } from '../../src/text/wordnet.ts';

describe('wordnet', () => {
  it('knows words and their inflected forms', () => {
    for (const word of ['judge', 'judges', 'fined', 'training', 'policemen'])
      expect(isEnglishWord(word)).toBe(true);
    for (const word of ['embasies', 'goverment', 'xyzzyq', '']) expect(isEnglishWord(word)).toBe(false);
  });

  it('finds the first and the last words of the files', () => {
    expect(isEnglishWord('zymosis')).toBe(true);
    expect(isEnglishWord("'hood")).toBe(true);
  });

  it('relates synonyms, broader and narrower words', () => {
    const related = new Map(relatedWords('tribunal').map(({ word, relation }) => [word, relation]));
    expect(related.get('court')).toBe('synonym');
    expect(related.get('assembly')).toBe('broader');
    expect(relatedWords('xyzzyq')).toEqual([]);
  });
});
