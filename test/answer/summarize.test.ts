import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/answer/summarize.ts';
import { fold } from '../../src/cable/body/fold.ts';
import { shippedSearcher } from './corpus.ts';

const { corpus } = await shippedSearcher();

describe('summarize', () => {
  it('takes sentences of the section, word for word and in order', () => {
    const { cable, section, sentences } = summarize(corpus, '10PARIS198', 'prevention', 6);
    expect(section).toBe('PREVENTION');
    expect(sentences).toHaveLength(6);
    let last = 0;
    for (const { text, start, end, locator } of sentences) {
      expect(fold(cable, { start, end })).toBe(text);
      expect(start).toBeGreaterThanOrEqual(last);
      expect(locator).toMatch(/^6\.[A-G]$/);
      last = end;
    }
  });

  it('is the same every time', () => {
    expect(summarize(corpus, '10PARIS198')).toEqual(summarize(corpus, '10 paris 198'));
  });

  it('never says the same thing twice', () => {
    const { sentences } = summarize(corpus, '10PARIS198', undefined, 40);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });

  it('names the sections and the cables that there are', () => {
    expect(() => summarize(corpus, '10PARIS198', 'prosecution')).toThrow(/PREVENTION/);
    expect(() => summarize(corpus, '10TOKYO1')).toThrow(/10PARIS198/);
  });
});
