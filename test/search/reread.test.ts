import { describe, expect, it } from 'vitest';
import type { Judge } from '../../src/meaning/judge.ts';
import type { Document } from '../../src/search/document.ts';
import type { Ranked } from '../../src/search/ranking.ts';
import { reread } from '../../src/search/reread.ts';
import { scoreOf, type Weights } from '../../src/search/weights.ts';

const weights: Weights = { engine: 1, evidence: 0, asked: 0, topic: 0, reply: 2 };
const ANSWERS = ['There is a shelter. It has 12 beds.', 'No.', 'Perhaps. It has a garden.', 'Never.'];
const documents: Document[] = ANSWERS.map((answer, id) => ({
  id,
  question: 'Are there shelters?',
  answer,
  section: 'PROTECTION',
  breaks: [],
}));

/** A match whose passage is the answer's last sentence. */
function match(id: number, engine: number): Ranked {
  const answer = ANSWERS[id] ?? '';
  const start = Math.max(0, answer.indexOf('It has'));
  const features = { engine, evidence: 0, asked: 0, topic: 0, reply: 0 };
  const passage = { start, end: answer.length, support: 0, meaning: 0, evidence: 0 };
  return { id, passage, features, close: 1, score: scoreOf(features, weights) };
}
const matches = [match(1, 1), match(0, 0.9), match(2, 0.5), match(3, 0.4)];

function judgeOf(replies: readonly number[]) {
  const asked: { question: string; texts: readonly string[] }[] = [];
  const judge: Judge = {
    async judge(question, texts) {
      asked.push({ question, texts });
      return replies.slice(0, texts.length);
    },
  };
  return { judge, asked };
}

describe('reread', () => {
  it('gives the judge the passages of the best with what stands around them', async () => {
    const { judge, asked } = judgeOf([0.5, 0.5]);
    await reread('how many beds', matches, { judge, documents, weights, most: 2 });
    expect(asked).toEqual([
      {
        question: 'how many beds',
        texts: [
          'No. |  | Are there shelters?',
          'It has 12 beds. | There is a shelter. | Are there shelters?',
        ],
      },
    ]);
  });

  it('puts first what replies, and takes the others for no better than the worst that was read', async () => {
    const { judge } = judgeOf([0.1, 0.9, 0.2]);
    const read = await reread('q', matches, { judge, documents, weights, most: 3 });
    expect(read.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
    expect(read.map(({ features }) => features.reply)).toEqual([0.9, 0.1, 0.2, 0.1]);
    for (const { features, score } of read) expect(score).toBe(scoreOf(features, weights));
  });

  it('leaves nothing where there is nothing', async () => {
    const { judge } = judgeOf([]);
    expect(await reread('q', [], { judge, documents, weights, most: 3 })).toEqual([]);
  });
});
