import { describe, expect, it } from 'vitest';
import { ask, type Evidence, type Reply } from '../../src/answer/ask.ts';
import { createSearcher } from '../../src/search/searcher.ts';
import { scoreOf, WITHOUT_MEANING } from '../../src/search/weights.ts';
import { realCorpus } from '../discord/harness.ts';

const searcher = createSearcher(await realCorpus());
const all = ({ answers, nearest }: Reply): readonly Evidence[] => [...answers, ...nearest];

describe('whyOf', () => {
  it('names the words that question and answer share, and what stands for others', async () => {
    const { answers } = await ask(searcher, 'Do cops get training to identify victims?');
    const words = answers.flatMap(({ why }) => why.words);
    expect(words).toContainEqual(expect.objectContaining({ asked: 'victims', weight: 1 }));
    const cops = words.find(({ asked }) => asked === 'cops');
    expect(cops?.found).toMatch(/^(?:police|officer)/);
    expect(cops?.weight).toBeLessThan(1);
  });

  it('names only words that stand in the answer, its question or its heading', async () => {
    for (const { why, answer, section } of all(
      await ask(searcher, 'How are cops trained to find victims?'),
    )) {
      const text = `${answer.text} ${answer.question?.text ?? ''} ${section.heading}`.toLowerCase();
      expect(why.words.length).toBeGreaterThan(0);
      for (const { found } of why.words) expect(text).toContain(found);
    }
  });

  it('adds up to the score', async () => {
    for (const { why, score } of all(await ask(searcher, 'How many victims were identified?'))) {
      const features = Object.fromEntries(why.points.map(({ feature, value }) => [feature, value]));
      expect(scoreOf(features as never, WITHOUT_MEANING)).toBeCloseTo(score);
      for (const { feature, value, points } of why.points)
        expect(points).toBeCloseTo(value * WITHOUT_MEANING[feature]);
    }
  });
});
