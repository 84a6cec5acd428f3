import { z } from 'zod';
import { UserError } from '../userError.ts';

const Line = z.object({
  id: z.string(),
  kind: z.string().optional(),
  question: z.string(),
  after: z.string().optional(),
  expected: z.array(z.string()).optional(),
  cable: z.string().nullish(),
  span: z.string().nullish(),
});

/** A question of an evaluation with what counts as right (contract.md, `eval`). */
export interface EvaluationQuestion {
  readonly id: string;
  /** What sort of question it is (`paraphrase`, `misspelt`, `offtopic` …), for figures by sort. */
  readonly kind?: string | undefined;
  readonly question: string;
  /** The question asked just before, where this one is a follow-up. */
  readonly after?: string | undefined;
  /** `10PARIS198 5.C`; empty where the right reply is to decline, absent where cable and span decide. */
  readonly expected?: readonly string[] | undefined;
  readonly cable?: string | null | undefined;
  readonly span?: string | null | undefined;
}

/**
 * Reads a file of questions, one JSON object a line; empty lines are passed over.
 *
 * @throws UserError naming the first line that is no question
 */
export function readQuestions(text: string): EvaluationQuestion[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [Line.parse(JSON.parse(line))];
    } catch {
      throw new UserError(
        `Line ${index + 1} is not a question; write {"id","question","expected","cable","span"} as JSON.`,
      );
    }
  });
}
