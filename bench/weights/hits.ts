import type { Choice } from './logit.ts';

/** How many questions have a right candidate among the first one and three by these weights. */
export interface Hits {
  readonly hit1: number;
  readonly hit3: number;
}

/** Orders the candidates by their weighted sums; of equal ones the first stays first. */
export function hitsOf(choices: readonly Choice[], weights: readonly number[]): Hits {
  const ranks = choices.map((choice) => {
    const scored = choice.map(({ features, right }) => ({
      right,
      score: features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0),
    }));
    return scored.sort((a, b) => b.score - a.score).findIndex(({ right }) => right) + 1;
  });
  const within = (depth: number): number => ranks.filter((rank) => rank > 0 && rank <= depth).length;
  return { hit1: within(1), hit3: within(3) };
}
