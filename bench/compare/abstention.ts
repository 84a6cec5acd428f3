import type { Outcome } from './outcome.ts';
import { share } from './share.ts';

/** How well questions without an answer are declined. */
export interface Abstention {
  /** The share of the declined ones that have no answer. */
  readonly precision: number;
  /** The share of those without an answer that are declined. */
  readonly recall: number;
  readonly f1: number;
}

/** Counts what was declined and what should have been. */
export function abstentionOf(outcomes: readonly Pick<Outcome, 'answerable' | 'abstained'>[]): Abstention {
  const declined = outcomes.filter(({ abstained }) => abstained);
  const rightly = declined.filter(({ answerable }) => !answerable).length;
  const unanswerable = outcomes.filter(({ answerable }) => !answerable).length;
  return {
    precision: share(rightly, declined.length),
    recall: share(rightly, unanswerable),
    f1: share(2 * rightly, declined.length + unanswerable),
  };
}
