import type { EvaluationQuestion } from '../../src/evaluation/question.ts';
import type { Finding } from './contender.ts';

/** What came back for one question. */
export interface Outcome {
  readonly answerable: boolean;
  readonly abstained: boolean;
  /** Of the right answer among the first ten, from 1; 0 where it is not among them. */
  readonly rank: number;
  /** Whether the first passage holds the expected words; `null` where the question names none. */
  readonly quoted: boolean | null;
  readonly ms: number;
}

/** Tells whether the right reply is an answer (contract.md, `eval`). */
export function isAnswerable({ expected, cable, span }: EvaluationQuestion): boolean {
  return expected === undefined ? cable != null && span != null : expected.length > 0;
}

/** An outcome before it is decided from which score on the engine answers. */
export interface Undecided extends Outcome {
  readonly score: number;
}

/** Judges what a baseline found as `attache eval` judges Attaché, as if it never declined. */
export function judge(question: EvaluationQuestion, { found, score }: Finding, ms: number): Undecided {
  const { expected, cable: wanted, span } = question;
  const rank =
    found.findIndex(({ entry: { cable, answer } }) =>
      expected === undefined
        ? wanted === cable.id && span != null && answer.text.includes(span)
        : expected.includes(`${cable.id} ${answer.locator}`),
    ) + 1;
  const quoted = span == null ? null : (found[0]?.passage.includes(span) ?? false);
  return { answerable: isAnswerable(question), abstained: found.length === 0, rank, quoted, ms, score };
}

/** Declines what scores less than the threshold; a declined question counts as a miss where it has an answer. */
export function decide(outcome: Undecided, threshold: number): Outcome {
  if (outcome.score >= threshold) return outcome;
  return { ...outcome, abstained: true, rank: 0, quoted: outcome.quoted === null ? null : false };
}
