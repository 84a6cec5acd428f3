import { percentile } from '../percentile.ts';
import { type Abstention, abstentionOf } from './abstention.ts';
import type { Outcome } from './outcome.ts';
import { share } from './share.ts';

/** Shares from 0 to 1 over the answerable questions, those of declining over all; times in milliseconds. */
export interface Figures extends Abstention {
  readonly questions: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly mrr10: number;
  /** Over the answerable questions that name the words of the passage. */
  readonly passage: number;
  readonly p50ms: number;
  readonly p95ms: number;
}

/** The figures of contract.md, `eval`, over pooled outcomes. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter((outcome) => outcome.answerable);
  const within = (depth: number): number =>
    share(answerable.filter(({ rank }) => rank > 0 && rank <= depth).length, answerable.length);
  const times = outcomes.map(({ ms }) => ms);
  return {
    questions: outcomes.length,
    hit1: within(1),
    hit3: within(3),
    mrr10: share(
      answerable.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0),
      answerable.length,
    ),
    passage: share(
      answerable.filter(({ quoted }) => quoted === true).length,
      answerable.filter(({ quoted }) => quoted !== null).length,
    ),
    ...abstentionOf(outcomes),
    p50ms: percentile(times, 0.5),
    p95ms: percentile(times, 0.95),
  };
}
