import type { Outcome } from '../compare/outcome.ts';

/** How many answerable questions have a right answer first that had none, and the reverse. */
export interface Changes {
  readonly better: number;
  readonly worse: number;
}

/**
 * Counts what changed from one run to another.
 *
 * @param before outcomes of the first run
 * @param after those of the other for the same questions in the same order
 */
export function changesOf(
  before: readonly Pick<Outcome, 'answerable' | 'rank'>[],
  after: readonly Pick<Outcome, 'answerable' | 'rank'>[],
): Changes {
  const changed = (from: boolean): number =>
    before.filter(
      ({ answerable, rank }, index) =>
        answerable && (rank === 1) === from && (after[index]?.rank === 1) !== from,
    ).length;
  return { better: changed(false), worse: changed(true) };
}
