import type { Evaluation } from '../evaluation/evaluate.ts';

const figure = (value: number): string => value.toFixed(2);

/** The figures of an evaluation, and the questions that went wrong. */
export function renderEvaluation(evaluation: Evaluation): string {
  const { questions, answerable, hit1, hit3, mrr10, quote, abstention, p50ms, p95ms, misses } = evaluation;
  return [
    `${questions} questions, ${answerable} of them answerable`,
    `right answer first      ${figure(hit1)}`,
    `within the first three  ${figure(hit3)}`,
    `MRR@10                  ${figure(mrr10)}`,
    `right passage           ${figure(quote)}`,
    `declining               F1 ${figure(abstention.f1)}, precision ${figure(abstention.precision)}, recall ${figure(abstention.recall)}`,
    `time a question         median ${p50ms} ms, 95th percentile ${p95ms} ms`,
    ...misses.map(
      ({ id, rank, got }) =>
        `miss ${id}: ${rank === 0 ? 'not found' : `rank ${rank}`}, first was ${got ?? 'declined'}`,
    ),
  ].join('\n');
}
