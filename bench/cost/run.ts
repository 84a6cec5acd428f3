import { existsSync } from 'node:fs';
import { ask } from '../../src/answer/ask.ts';
import type { EvaluationQuestion } from '../../src/evaluation/question.ts';
import { lunrBaseline } from '../baselines/lunr.ts';
import { loadSuites } from '../compare/loadSuites.ts';
import { loadFolders } from '../loadFolders.ts';
import { openSearcher, type Way } from '../openSearcher.ts';
import { suitesOf } from '../suites.ts';
import { renderTable } from '../table.ts';
import { waysHere } from '../waysHere.ts';
import { enlarge } from './enlarge.ts';
import { measure, type Timed, type Times } from './measure.ts';

// What a whole answer costs over 2,000 answers, beside plain lunr's search in the same run:
// node run.js [words] [--markdown]

const ANSWERS = 2000;
const ROUNDS = 3;
const DEPTH = 10;

const options = process.argv.slice(2);
const suites = await loadSuites(suitesOf('dev'));
const questions = suites.flatMap((suite) => suite.questions);
const folders = [...new Set(suitesOf('dev').flatMap((suite) => suite.folders))].filter((path) =>
  existsSync(path),
);
const atHand = await loadFolders(folders);
const corpus = enlarge(atHand, ANSWERS);
// Encodes the sentences once: the copies have the same texts and so the same vectors.
const ways: Way[] = options.includes('words') ? ['by words'] : await waysHere(atHand);

const index = await lunrBaseline.build(
  corpus.entries.map(({ answer }, id) => ({
    id: String(id),
    title: answer.question?.text ?? '',
    text: answer.text,
  })),
  'own',
);
const search: Timed<EvaluationQuestion> = ({ question, after }) =>
  index.search(after === undefined ? question : `${after} ${question}`, DEPTH);

async function timesOf(way: Way): Promise<Times[]> {
  const searcher = await openSearcher(corpus, way);
  const answer: Timed<EvaluationQuestion> = ({ question, after }) => ask(searcher, question, { after });
  return measure([answer, search], questions, ROUNDS);
}

const cells = ({ p50, p95 }: Times): string[] => [p50.toFixed(2), p95.toFixed(2)];
const rows: string[][] = [];
for (const way of ways.toReversed()) {
  const [answer, lunr] = await timesOf(way);
  if (answer === undefined || lunr === undefined) continue;
  rows.push([`ask, ${way}`, ...cells(answer), '', '']);
  rows.push([
    'plain lunr, in turn',
    ...cells(lunr),
    (answer.p50 / lunr.p50).toFixed(2),
    (answer.p95 / lunr.p95).toFixed(2),
  ]);
}
const header = [
  `${corpus.entries.length} answers, ${questions.length} questions, ${ROUNDS} rounds`,
  'p50 ms',
  'p95 ms',
  'ratio p50',
  'ratio p95',
];
console.log(renderTable({ header, rows }, options.includes('--markdown')));
console.log('\nThe bar: by words a p95 of at most 3 times that of plain lunr, by meaning a p95 under 60 ms.');
