import { describe, expect, it } from 'vitest';
import { inContext } from '../../src/answer/inContext.ts';
import { fold } from '../../src/cable/body/fold.ts';
import { collect } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';

const corpus = await loadCorpus('corpus');

describe('inContext', () => {
  it('gives the answer, the one before and the one after, each as the file has it', () => {
    const { before, cited, after } = inContext(corpus, '10PARIS198', '5.E');
    expect([before, cited, after].map((one) => one?.locator)).toEqual(['5.D', '5.E', '5.F']);
    for (const one of [before, cited, after]) {
      if (one === null) expect.fail('a neighbour is missing');
      expect(one.text).toBe(fold(one.cable, one));
      expect(one.paragraphs.join(' ')).toBe(one.text);
      expect(one.section).toBe('PROTECTION AND ASSISTANCE TO VICTIMS');
    }
  });

  it('reaches over a heading, and has nothing beyond the ends', () => {
    expect(inContext(corpus, '10PARIS198', '6').before?.locator).toBe('5.M');
    expect(inContext(corpus, '10PARIS198', '5').before).toBeNull();
    expect(inContext(corpus, '10PARIS198', '6.G').after).toBeNull();
  });

  it('shows nothing of which a part is not what the file says', () => {
    const damaged = collect(
      corpus.cables.map((cable) => ({
        ...cable,
        sections: cable.sections.map((section) => ({
          ...section,
          answers: section.answers.map((answer) =>
            answer.locator === '5.F' && answer.question !== null
              ? { ...answer, question: { ...answer.question, text: 'Something else?' } }
              : answer,
          ),
        })),
      })),
    );
    expect(() => inContext(damaged, '10PARIS198', '5.E')).toThrow(/not what the file says/);
  });
});
