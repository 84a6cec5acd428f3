import type { Baseline, Tokens } from '../baselines/baseline.ts';
import { BASELINES } from '../baselines/baselines.ts';
import { openSearcher, type Way } from '../openSearcher.ts';
import { type QuestionSet, suitesOf } from '../suites.ts';
import { renderTable } from '../table.ts';
import { waysHere } from '../waysHere.ts';
import { askAttache } from './attache.ts';
import { createContender } from './contender.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type LoadedSuite, loadSuites } from './loadSuites.ts';
import { decide, judge, type Outcome, type Undecided } from './outcome.ts';
import { pooled } from './pooled.ts';
import { bestThreshold } from './threshold.ts';

// Attaché and the engines that it is compared with, over the same questions in one run:
// node run.js [dev] [--markdown]

const NAME_OF_TOKENS: Record<Tokens, string> = { own: 'own tokens', ours: 'our analyzer and scope' };

const NAMES: Readonly<Record<Way, string>> = {
  'by meaning': 'Attaché',
  'by words': 'Attaché, by words alone',
};

const attacheOver = (suites: readonly LoadedSuite[], way: Way): Promise<Outcome[]> =>
  pooled(suites, async (corpus) => {
    const searcher = await openSearcher(corpus, way);
    return (question) => askAttache(searcher, question);
  });

const baselineOver = (
  suites: readonly LoadedSuite[],
  baseline: Baseline,
  tokens: Tokens,
): Promise<Undecided[]> =>
  pooled(suites, async (corpus) => {
    const contender = await createContender(corpus, baseline, tokens);
    return async (question) => {
      const asked =
        question.after === undefined ? question.question : `${question.after} ${question.question}`;
      const begun = performance.now();
      const finding = await contender(asked);
      return judge(question, finding, performance.now() - begun);
    };
  });

/**
 * @param always the figures if no question is declined, which is the best that a baseline can have
 * @param declining the figures at its threshold
 */
function rowOf(name: string, always: Figures, declining: Figures): string[] {
  const { hit1, hit3, mrr10, passage } = always;
  const shares = [hit1, hit3, mrr10, passage, declining.f1, declining.hit1];
  const times = [always.p50ms, always.p95ms];
  return [name, ...shares.map((share) => share.toFixed(3)), ...times.map((time) => time.toFixed(1))];
}

const options = process.argv.slice(2);
const set: QuestionSet = options.includes('dev') ? 'dev' : 'check';
const dev = await loadSuites(suitesOf('dev'));
const asked = set === 'dev' ? dev : await loadSuites(suitesOf(set));

const rows: string[][] = [];
for (const way of await waysHere(asked[0]?.corpus)) {
  const figures = figuresOf(await attacheOver(asked, way));
  rows.push(rowOf(NAMES[way], figures, figures));
}
for (const baseline of BASELINES) {
  for (const tokens of ['own', 'ours'] as const) {
    const tuned = await baselineOver(dev, baseline, tokens);
    const threshold = bestThreshold(tuned);
    const outcomes = set === 'dev' ? tuned : await baselineOver(asked, baseline, tokens);
    const decided = outcomes.map((outcome) => decide(outcome, threshold));
    const name = `${baseline.name}, ${NAME_OF_TOKENS[tokens]}`;
    rows.push(rowOf(name, figuresOf(outcomes), figuresOf(decided)));
  }
}

const count = asked.reduce((sum, { questions }) => sum + questions.length, 0);
const header = [
  `${set}: ${count} questions`,
  'hit@1',
  'hit@3',
  'MRR@10',
  'passage',
  'abstention F1',
  'hit@1 declining',
  'p50 ms',
  'p95 ms',
];
console.log(renderTable({ header, rows }, options.includes('--markdown')));
console.log(
  "\nhit@1 to passage: a baseline's as if it never declined; the last hit@1 is what its threshold leaves.",
);
