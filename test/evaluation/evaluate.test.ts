import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { readQuestions } from '../../src/evaluation/question.ts';
import { shippedSearcher } from '../answer/corpus.ts';

const searcher = await shippedSearcher();

describe('evaluate', () => {
  it('counts hits, passages and abstentions as contract.md has them', async () => {
    const lines = [
      {
        id: 'right',
        question: 'How long is the reflection period?',
        expected: ['10PARIS198 5.A'],
        span: '30-day reflection period',
      },
      {
        id: 'by span',
        question: 'Which network did French and Cambodian police dismantle?',
        cable: '10PARIS198',
        span: 'child prostitution network in Cambodia',
      },
      { id: 'wrong', question: 'Is there long-term housing?', expected: ['10PARIS198 6.G'] },
      { id: 'declined', question: 'What is the capital of Peru?', expected: [], cable: null, span: null },
      { id: 'not declined', question: 'Which victims get a residence permit?', expected: [] },
    ];
    const evaluation = await evaluate(
      searcher,
      readQuestions(lines.map((line) => JSON.stringify(line)).join('\n')),
    );
    expect(evaluation).toMatchObject({
      questions: 5,
      answerable: 3,
      hit1: 0.6667,
      abstention: { precision: 1, recall: 0.5, f1: 0.6667 },
    });
    expect(evaluation.quote).toBe(1);
    expect(evaluation.misses.map(({ id }) => id)).toEqual(['wrong', 'not declined']);
  });

  it('names the line that is no question', () => {
    expect(() => readQuestions('{"id":"a","question":"b"}\n\nnonsense')).toThrow(/^Line 3 /);
  });
});
