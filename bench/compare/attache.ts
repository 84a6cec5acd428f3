import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { EvaluationQuestion } from '../../src/evaluation/question.ts';
import type { Searcher } from '../../src/search/searcher.ts';
import type { Outcome } from './outcome.ts';

/** Asks Attaché one question through `attache eval`, so that both give the same figures. */
export async function askAttache(searcher: Searcher, question: EvaluationQuestion): Promise<Outcome> {
  const { answerable, hit1, quote, abstention, misses, p50ms } = await evaluate(searcher, [question]);
  const [miss] = misses;
  return {
    answerable: answerable === 1,
    abstained: answerable === 1 ? miss?.got === null : abstention.recall === 1,
    rank: hit1 === 1 ? 1 : (miss?.rank ?? 0),
    quoted: question.span == null ? null : quote === 1,
    ms: p50ms,
  };
}
