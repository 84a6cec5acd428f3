import { type Figures, figuresOf } from '../compare/figures.ts';
import { loadSuites } from '../compare/loadSuites.ts';
import { type Judged, judgeAll } from '../judged.ts';
import { openSearcher } from '../openSearcher.ts';
import { suitesOf } from '../suites.ts';
import { renderTable } from '../table.ts';
import { byKind } from './byKind.ts';
import { FLOORS } from './floors.ts';
import { shortfall } from './shortfall.ts';

// How well the questions are answered with the sentence model, by suite and by kind of question; exits
// with 1 where the check questions are answered worse than floors.ts allows: node run.js [dev|kept] [--markdown]

const HEADER = ['hit@1', 'hit@3', 'MRR@10', 'passage', 'abst. P', 'R', 'F1', 'p50 ms', 'p95 ms'];

function rowOf(name: string, judged: readonly Judged[]): string[] {
  const figures: Figures = figuresOf(judged.map(({ outcome }) => outcome));
  const { questions, hit1, hit3, mrr10, passage, precision, recall, f1, p50ms, p95ms } = figures;
  const shares = [hit1, hit3, mrr10, passage, precision, recall, f1].map((share) => share.toFixed(3));
  return [name, String(questions), ...shares, p50ms.toFixed(1), p95ms.toFixed(1)];
}

const options = process.argv.slice(2);
const markdown = options.includes('--markdown');
const set = (['dev', 'kept'] as const).find((name) => options.includes(name)) ?? 'check';
const suites = suitesOf(set);
const loaded = await loadSuites(suites);

const searchers = new Map(
  await Promise.all(
    [...new Set(loaded.map(({ corpus }) => corpus))].map(
      async (corpus) => [corpus, await openSearcher(corpus, 'by meaning')] as const,
    ),
  ),
);
const all: Judged[] = [];
const rows: string[][] = [];
for (const suite of loaded) {
  const judged = await judgeAll(
    [suite],
    async (corpus) => searchers.get(corpus) ?? openSearcher(corpus, 'by meaning'),
  );
  all.push(...judged);
  rows.push(rowOf(suite.name, judged));
}
rows.push(rowOf('pooled', all));
console.log(renderTable({ header: [set, 'questions', ...HEADER], rows }, markdown));

const kinds = byKind(all).map(({ kind, questions, hits, declined }) => [
  kind,
  String(questions),
  hits?.hit1.toFixed(3) ?? '–',
  hits?.hit3.toFixed(3) ?? '–',
  declined.toFixed(3),
]);
console.log(
  `\n${renderTable({ header: ['kind', 'questions', 'hit@1', 'hit@3', 'declined'], rows: kinds }, markdown)}`,
);

const byMeaning = [...searchers.values()].every((searcher) => searcher.byMeaning);
if (set === 'check') {
  const ownModel = (process.env['SENTENCE_MODEL'] ?? '').trim() !== '';
  if (loaded.length < suites.length || !byMeaning || ownModel)
    console.error('\nThe floors are not applied: not everything is here, or the model is another one.');
  else {
    const line = shortfall(figuresOf(all.map(({ outcome }) => outcome)), FLOORS);
    if (line !== null) {
      console.error(`\n${line}`);
      process.exitCode = 1;
    }
  }
}
