import type { EvaluationQuestion } from '../../src/evaluation/question.ts';
import type { Features } from '../../src/search/features.ts';
import type { Match } from '../../src/search/match.ts';

/** The features in the order in which the learner takes them. */
export const FEATURES = [
  'engine',
  'evidence',
  'asked',
  'topic',
  'reply',
] as const satisfies readonly (keyof Features)[];

/** An answer that was found for a question. */
export interface Candidate {
  /** In the order of `FEATURES`. */
  readonly features: readonly number[];
  readonly right: boolean;
}

function isRight({ entry: { cable, answer } }: Match, question: EvaluationQuestion): boolean {
  const { expected, cable: wanted, span } = question;
  if (expected !== undefined) return expected.includes(`${cable.id} ${answer.locator}`);
  return wanted === cable.id && span != null && answer.text.includes(span);
}

/** What was found for a question, as the learner takes it. */
export function candidatesOf(question: EvaluationQuestion, matches: readonly Match[]): Candidate[] {
  return matches.map((match) => ({
    features: FEATURES.map((feature) => match.features[feature]),
    right: isRight(match, question),
  }));
}
