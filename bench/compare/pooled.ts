import type { Corpus } from '../../src/corpus/corpus.ts';
import type { EvaluationQuestion } from '../../src/evaluation/question.ts';
import type { LoadedSuite } from './loadSuites.ts';

const WARM_UP = 20;

/**
 * Puts the questions of all suites to what `open` makes of a corpus, one after the other and each suite
 * after some questions that do not count, so that times are those of a program that has been running.
 */
export async function pooled<Outcome>(
  suites: readonly LoadedSuite[],
  open: (corpus: Corpus) => Promise<(question: EvaluationQuestion) => Promise<Outcome>>,
): Promise<Outcome[]> {
  const opened = new Map<Corpus, Awaited<ReturnType<typeof open>>>();
  const outcomes: Outcome[] = [];
  for (const { questions, corpus } of suites) {
    const ask = opened.get(corpus) ?? (await open(corpus));
    opened.set(corpus, ask);
    for (const question of questions.slice(0, WARM_UP)) await ask(question);
    for (const question of questions) outcomes.push(await ask(question));
  }
  return outcomes;
}
