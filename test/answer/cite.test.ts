import { describe, expect, it } from 'vitest';
import { cite } from '../../src/answer/cite.ts';
import { shippedSearcher } from './corpus.ts';

const { corpus } = await shippedSearcher();

describe('cite', () => {
  it.each([
    '10PARIS198 ¶5.C',
    '10 Paris 198 para 5 c',
    '10PARIS198 5(C)',
    '10paris198 5c',
    '10PARIS198 paragraph 5.C',
    '10PARIS198 ¶5.C  PROTECTION AND ASSISTANCE TO VICTIMS · Embassy Paris · 2010-02-19',
    '"The GOF sends victims to NGOs." (10PARIS198 ¶5.C)',
    '¶5C',
    '5 (c)',
  ])('reads %s', (text) => {
    const { locator, text: cited, section } = cite(corpus, text, '10PARIS198');
    expect(locator).toBe('5.C');
    expect(section).toBe('PROTECTION AND ASSISTANCE TO VICTIMS');
    expect(cited).toMatch(/^The GOF sends victims .* annual budget\.$/);
  });

  it('cites an introduction with the questionnaire that it is keyed to', () => {
    const { text, keyedTo } = cite(corpus, '10PARIS198 ¶5');
    expect(text).toBe('Responses are keyed to reporting questions specified in paragraph 28 of reftel.');
    expect(keyedTo).toEqual({ reference: 'STATE 2094', paragraph: '28' });
  });

  it('cites a range from its first paragraph to the last point of its last one', () => {
    const { locator, text } = cite(corpus, '10PARIS198 ¶5-6');
    expect(locator).toBe('5-6');
    expect(text).toMatch(/^Responses are keyed .* specific trafficking training\.$/);
  });

  it('keeps source paragraphs apart', () => {
    const { paragraphs, text } = cite(corpus, '10PARIS198 6.A');
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs.join(' ')).toBe(text);
  });

  it('names the nearest citations that exist', () => {
    expect(() => cite(corpus, '10PARIS198 ¶5.Z')).toThrow(/no ¶5\.Z .*10PARIS198 ¶5\.[A-M]/);
    expect(() => cite(corpus, '10PARIS199 ¶7.A')).toThrow(/10PARIS198/);
    expect(() => cite(corpus, '10PARIS198 ¶9-12')).toThrow(/no ¶9 /);
    expect(() => cite(corpus, '¶¶¶ ???')).toThrow(/such as 10PARIS198/);
  });
});
