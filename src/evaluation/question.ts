import { z } from 'zod';
import { UserError } from '../userError.ts';

const Line = z.object({
  id: z.string(),
  question: z.string(),
  expected: z.array(z.string()).optional(),
  cable: z.string().nullish(),
  span: z.string().nullish(),
});

/** A question of an evaluation with what counts as right (contract.md, `eval`). */
export interface EvaluationQuestion {
  readonly id: string;
  readonly question: string;
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
