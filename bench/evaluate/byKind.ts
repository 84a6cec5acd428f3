import { figuresOf } from '../compare/figures.ts';
import { share } from '../compare/share.ts';
import type { Judged } from '../judged.ts';

/** How the questions of one kind were answered. */
export interface KindFigures {
  readonly kind: string;
  readonly questions: number;
  /** `null` where no question of the kind has an answer. */
  readonly hits: { readonly hit1: number; readonly hit3: number } | null;
  /** The share that was declined: the right reply where there is no answer, a miss where there is one. */
  readonly declined: number;
}

/** The figures of each kind of question, kinds with answers first, in the order of their names. */
export function byKind(judged: readonly Judged[]): KindFigures[] {
  const kindOf = ({ question }: Judged): string => question.kind ?? 'of no kind';
  return [...new Set(judged.map(kindOf))]
    .map((kind): KindFigures => {
      const outcomes = judged.filter((one) => kindOf(one) === kind).map(({ outcome }) => outcome);
      return {
        kind,
        questions: outcomes.length,
        hits: outcomes.some(({ answerable }) => answerable) ? figuresOf(outcomes) : null,
        declined: share(outcomes.filter(({ abstained }) => abstained).length, outcomes.length),
      };
    })
    .sort((a, b) => Number(a.hits === null) - Number(b.hits === null) || a.kind.localeCompare(b.kind, 'en'));
}
