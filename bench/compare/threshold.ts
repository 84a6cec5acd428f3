import { abstentionOf } from './abstention.ts';
import type { Undecided } from './outcome.ts';

/** The score from which on an engine answers so that F1 of declining is greatest; of equal ones the least. */
export function bestThreshold(outcomes: readonly Undecided[]): number {
  const candidates = [...new Set(outcomes.map(({ score }) => score))].sort((a, b) => a - b);
  let best = Number.NEGATIVE_INFINITY;
  let most = -1;
  for (const threshold of candidates) {
    const { f1 } = abstentionOf(
      outcomes.map(({ answerable, abstained, score }) => ({
        answerable,
        abstained: abstained || score < threshold,
      })),
    );
    if (f1 <= most) continue;
    most = f1;
    best = threshold;
  }
  return best;
}
