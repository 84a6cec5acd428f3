import type { Candidate } from './candidates.ts';

/** A question's candidates. */
export type Choice = readonly Candidate[];

// Draws weights to 0 that the questions hardly tell of.
const PENALTY = 3e-4;
const MOST_STEPS = 2000;
const LEAST_GAIN = 1e-9;

const dot = (weights: readonly number[], features: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (features[index] ?? 0), 0);

/** The log of the share that a question's right candidates have, with its gradient added to one. */
function addChoice(choice: Choice, weights: readonly number[], gradient: number[]): number {
  const scores = choice.map(({ features }) => dot(weights, features));
  const greatest = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - greatest));
  const all = parts.reduce((sum, part) => sum + part, 0);
  const right = parts.reduce((sum, part, index) => sum + (choice[index]?.right === true ? part : 0), 0);
  choice.forEach((candidate, index) => {
    const part = parts[index] ?? 0;
    const pull = (candidate.right ? part / right : 0) - part / all;
    candidate.features.forEach((value, feature) => {
      gradient[feature] = (gradient[feature] ?? 0) + pull * value;
    });
  });
  return Math.log(right / all);
}

/** What is maximised, and its gradient: the mean over the questions less the penalty. */
function objective(
  choices: readonly Choice[],
  weights: readonly number[],
): { value: number; gradient: number[] } {
  const sums = weights.map(() => 0);
  const sum = choices.reduce((total, choice) => total + addChoice(choice, weights, sums), 0);
  return {
    value: sum / choices.length - PENALTY * dot(weights, weights),
    gradient: sums.map((value, index) => value / choices.length - 2 * PENALTY * (weights[index] ?? 0)),
  };
}

/**
 * Learns weights by conditional logit (McFadden 1974, with several right choices): they maximise the mean
 * log of the share of `exp(w·f)` that the right candidates of a question have, less 3e-4 · |w|². Plain
 * gradient ascent whose step grows while it gains and halves when it does not; the same choices give the
 * same weights. Questions none of whose candidates is right teach nothing.
 */
export function learn(choices: readonly Choice[], count: number): number[] {
  const telling = choices.filter((choice) => choice.some(({ right }) => right));
  let weights = new Array<number>(count).fill(0);
  if (telling.length === 0) return weights;
  let now = objective(telling, weights);
  let step = 1;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const next = weights.map((weight, index) => weight + step * (now.gradient[index] ?? 0));
    const then = objective(telling, next);
    if (then.value <= now.value) {
      step /= 2;
      if (step < LEAST_GAIN) break;
      continue;
    }
    const gain = then.value - now.value;
    weights = next;
    now = then;
    step *= 1.5;
    if (gain < LEAST_GAIN) break;
  }
  return weights;
}
