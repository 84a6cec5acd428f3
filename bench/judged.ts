import type { EvaluationQuestion } from '../src/evaluation/question.ts';
import type { Searcher } from '../src/search/searcher.ts';
import { askAttache } from './compare/attache.ts';
import type { LoadedSuite } from './compare/loadSuites.ts';
import type { Outcome } from './compare/outcome.ts';
import { pooled } from './compare/pooled.ts';

/** A question with what came back for it. */
export interface Judged {
  readonly question: EvaluationQuestion;
  readonly outcome: Outcome;
}

/** Asks Attaché the questions of suites, in order. */
export function judgeAll(
  suites: readonly LoadedSuite[],
  open: (corpus: LoadedSuite['corpus']) => Promise<Searcher>,
): Promise<Judged[]> {
  return pooled(suites, async (corpus) => {
    const searcher = await open(corpus);
    return async (question) => ({ question, outcome: await askAttache(searcher, question) });
  });
}
