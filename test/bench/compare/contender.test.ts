import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { bm25Baseline } from '../../../bench/baselines/bm25.ts';
import { askAttache } from '../../../bench/compare/attache.ts';
import { createContender } from '../../../bench/compare/contender.ts';
import { figuresOf } from '../../../bench/compare/figures.ts';
import type { LoadedSuite } from '../../../bench/compare/loadSuites.ts';
import { judge } from '../../../bench/compare/outcome.ts';
import { pooled } from '../../../bench/compare/pooled.ts';
import { loadFolders } from '../../../bench/loadFolders.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import { readQuestions } from '../../../src/evaluation/question.ts';
import { shippedSearcher } from '../../answer/corpus.ts';

it('gives Attaché the figures that eval gives it', async () => {
  const searcher = await shippedSearcher();
  const text = await readFile('test/questions/dev/10PARIS198.jsonl', 'utf8');
  const suite: LoadedSuite = { name: 'x', questions: readQuestions(text), corpus: searcher.corpus };
  const outcomes = await pooled([suite], async () => (question) => askAttache(searcher, question));
  const { questions, hit1, hit3, mrr10, passage, f1 } = figuresOf(outcomes);
  const expected = await evaluate(searcher, suite.questions);
  expect(questions).toBe(expected.questions);
  expect(hit1).toBeCloseTo(expected.hit1, 4);
  expect(hit3).toBeCloseTo(expected.hit3, 4);
  expect(mrr10).toBeCloseTo(expected.mrr10, 4);
  expect(passage).toBeCloseTo(expected.quote, 4);
  expect(f1).toBeCloseTo(expected.abstention.f1, 4);
});

it('lets our scope limit the rows that have it', async () => {
  const corpus = await loadFolders(['corpus', 'test/cables']);
  const question = 'Which shelters does the government of France fund?';
  const own = await (await createContender(corpus, bm25Baseline, 'own'))(question);
  const ours = await (await createContender(corpus, bm25Baseline, 'ours'))(question);
  expect(new Set(ours.found.map(({ entry }) => entry.cable.country))).toEqual(new Set(['France']));
  expect(new Set(own.found.map(({ entry }) => entry.cable.country)).size).toBeGreaterThan(1);
});

it('judges a locator and the words of the passage', async () => {
  const { corpus } = await shippedSearcher();
  const ask = await createContender(corpus, bm25Baseline, 'ours');
  const line = {
    id: 'x',
    question: 'How long is the reflection period?',
    expected: ['10PARIS198 5.A'],
    span: '30-day reflection period',
  };
  const found = await ask(line.question);
  expect(judge(line, found, 1)).toMatchObject({ answerable: true, rank: 1, quoted: true });
  expect(judge({ ...line, expected: ['10PARIS198 6.G'], span: null }, found, 1)).toMatchObject({
    quoted: null,
  });
  expect(judge({ ...line, expected: [] }, found, 1).answerable).toBe(false);
});
