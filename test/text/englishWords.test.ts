import { describe, expect, it } from 'vitest';
import { isEnglishWord } from '../../src/text/englishWords.ts';

describe('isEnglishWord', () => {
  it.each(['judge', 'judges', 'fined', 'fled', 'training', 'policemen'])('knows %s', (word) => {
    expect(isEnglishWord(word)).toBe(true);
  });

  it.each(['embasies', 'goverment', 'offical', 'xyzzyq', 'paris', 'constructor'])('not %s', (word) => {
    expect(isEnglishWord(word)).toBe(false);
  });
});
