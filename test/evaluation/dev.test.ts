import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { readQuestions } from '../../src/evaluation/question.ts';
import { shippedSearcher } from '../answer/corpus.ts';

// Floors a little below what was measured, so that a change that costs answers is seen; `npm run eval` has
// those over all the questions that are held back.
it('answers the questions that it was tuned on', async () => {
  const questions = readQuestions(await readFile('test/questions/dev/10PARIS198.jsonl', 'utf8'));
  const { hit1, hit3, quote, abstention } = await evaluate(await shippedSearcher(), questions);
  expect(hit1).toBeGreaterThanOrEqual(0.9);
  expect(hit3).toBeGreaterThanOrEqual(0.93);
  expect(quote).toBeGreaterThanOrEqual(0.82);
  expect(abstention.f1).toBeGreaterThanOrEqual(0.75);
});
