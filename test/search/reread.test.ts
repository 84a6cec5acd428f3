import { describe, expect, it } from 'vitest';
import type { Excerpt, Judge } from '../../src/meaning/judge.ts';
import { analyzeDocument } from '../../src/search/document.ts';
import type { Passage } from '../../src/search/passages.ts';
import type { Ranked } from '../../src/search/ranking.ts';
import { reread } from '../../src/search/reread.ts';
import { scoreOf, type Weights } from '../../src/search/weights.ts';

const weights: Weights = { engine: 1, evidence: 0, asked: 0, topic: 0, reply: 2 };
const ANSWERS = ['There is a shelter. It has 12 beds.', 'No.', 'Perhaps. It has a garden.', 'Never.'];
const library = ANSWERS.map((answer, id) =>
  analyzeDocument({ id, question: 'Are there shelters?', answer, section: 'PROTECTION', breaks: [] }),
);

/** A match whose passages are its sentences, the last of them the best so far. */
function match(id: number, engine: number): Ranked {
  const sentences = library[id]?.sentences ?? [];
  const passages = sentences.map(
    ({ start, end }, at): Passage => ({
      start,
      end,
      first: at,
      last: at,
      support: 0,
      meaning: 0,
      evidence: at / 10,
    }),
  );
  const features = { engine, evidence: 0, asked: 0, topic: 0, reply: 0 };
  const [passage] = passages.slice(-1);
  if (passage === undefined) throw new Error('no sentences');
  return { id, passage, passages, features, close: 1, score: scoreOf(features, weights) };
}
const matches = [match(1, 1), match(0, 0.9), match(2, 0.5), match(3, 0.4)];

function judgeOf(odds: readonly (readonly (number | null)[])[]) {
  const asked: { question: string; answers: readonly Excerpt[] }[] = [];
  const judge: Judge = {
    async judge(question, answers) {
      asked.push({ question, answers });
      return odds.slice(0, answers.length);
    },
  };
  return { judge, asked };
}

describe('reread', () => {
  it('gives the judge the best with their passages and what they are asked', async () => {
    const { judge, asked } = judgeOf([[0], [0, 0]]);
    await reread('how many beds', matches, { judge, library, weights, most: 2 });
    const answers = [
      { sentences: ['No.'], first: 0, last: 0, asked: 'Are there shelters?' },
      {
        sentences: ['There is a shelter.', 'It has 12 beds.'],
        first: 1,
        last: 1,
        asked: 'Are there shelters?',
      },
    ];
    expect(asked).toEqual([{ question: 'how many beds', answers }]);
  });

  it('puts first what replies, and takes the others for no better than the worst that was read', async () => {
    const { judge } = judgeOf([[-2], [null, 2], [-1, -1]]);
    const read = await reread('q', matches, { judge, library, weights, most: 3 });
    expect(read.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
    const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));
    expect(read.map(({ features }) => features.reply)).toEqual([2, -2, -1, -2].map(chance));
    for (const { features, score } of read) expect(score).toBe(scoreOf(features, weights));
  });

  it('chooses the passage anew where another sentence likelier replies', async () => {
    const passageAfter = async (odds: readonly (number | null)[]): Promise<number | undefined> => {
      const { judge } = judgeOf([odds]);
      const [first] = await reread('q', [match(0, 1)], { judge, library, weights, most: 1 });
      return first?.passage.first;
    };
    expect(await passageAfter([4, -4])).toBe(0);
    expect(await passageAfter([0.1, 0])).toBe(1);
    expect(await passageAfter([null, -4])).toBe(0);
  });

  it('leaves nothing where there is nothing', async () => {
    const { judge } = judgeOf([]);
    expect(await reread('q', [], { judge, library, weights, most: 3 })).toEqual([]);
  });
});
