import { ask, type Evidence } from '../answer/ask.ts';
import { writeCitation } from '../cable/citation/citation.ts';
import type { Searcher } from '../search/searcher.ts';
import type { EvaluationQuestion } from './question.ts';

/** The figures of contract.md, `eval`; shares from 0 to 1, times in milliseconds. */
export interface Evaluation {
  readonly questions: number;
  readonly answerable: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly mrr10: number;
  readonly quote: number;
  readonly abstention: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly p50ms: number;
  readonly p95ms: number;
  /** `rank` is 0 where no right answer was among the first ten. */
  readonly misses: readonly { readonly id: string; readonly rank: number; readonly got: string | null }[];
}

const DEPTH = 10;

interface Outcome {
  readonly question: EvaluationQuestion;
  readonly answerable: boolean;
  readonly abstained: boolean;
  readonly rank: number;
  readonly quoted: boolean;
  readonly got: string | null;
  readonly ms: number;
}

function isAnswerable({ expected, cable, span }: EvaluationQuestion): boolean {
  return expected === undefined ? cable != null && span != null : expected.length > 0;
}

function isRight(
  { cable, answer }: Evidence,
  { expected, cable: wanted, span }: EvaluationQuestion,
): boolean {
  if (expected !== undefined) return expected.includes(`${cable.id} ${answer.locator}`);
  return wanted === cable.id && span != null && answer.text.includes(span);
}

async function run(searcher: Searcher, question: EvaluationQuestion): Promise<Outcome> {
  const begun = performance.now();
  const { answers, doubt } = await ask(searcher, question.question, { limit: DEPTH, after: question.after });
  const ms = performance.now() - begun;
  const [first] = answers;
  return {
    question,
    answerable: isAnswerable(question),
    abstained: doubt !== null,
    rank: answers.findIndex((answer) => isRight(answer, question)) + 1,
    quoted: question.span != null && (first?.quote.text.includes(question.span) ?? false),
    got: first === undefined ? null : writeCitation(first.cable.id, first.answer.locator),
    ms,
  };
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;

function percentile(values: readonly number[], rank: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * rank))] ?? 0) * 100) / 100;
}

/** Asks every question and counts what comes back. Passages are judged where a question names a span. */
export async function evaluate(
  searcher: Searcher,
  questions: readonly EvaluationQuestion[],
): Promise<Evaluation> {
  const outcomes: Outcome[] = [];
  for (const question of questions) outcomes.push(await run(searcher, question));
  const answerable = outcomes.filter((outcome) => outcome.answerable);
  const count = (test: (outcome: Outcome) => boolean): number => outcomes.filter(test).length;
  const within = (depth: number): number =>
    count((outcome) => outcome.answerable && outcome.rank > 0 && outcome.rank <= depth);
  const reciprocal = answerable.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0);
  const declined = count(({ abstained }) => abstained);
  const rightly = count((outcome) => outcome.abstained && !outcome.answerable);
  const unanswerable = outcomes.length - answerable.length;
  const times = outcomes.map(({ ms }) => ms);
  return {
    questions: outcomes.length,
    answerable: answerable.length,
    hit1: share(within(1), answerable.length),
    hit3: share(within(3), answerable.length),
    mrr10: share(reciprocal, answerable.length),
    quote: share(
      count((outcome) => outcome.answerable && outcome.quoted),
      answerable.filter(({ question }) => question.span != null).length,
    ),
    abstention: {
      precision: share(rightly, declined),
      recall: share(rightly, unanswerable),
      f1: share(2 * rightly, declined + unanswerable),
    },
    p50ms: percentile(times, 0.5),
    p95ms: percentile(times, 0.95),
    misses: outcomes
      .filter((outcome) => (outcome.answerable ? outcome.rank !== 1 : !outcome.abstained))
      .map(({ question, rank, got }) => ({ id: question.id, rank, got })),
  };
}
