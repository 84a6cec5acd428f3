import type { Features } from './features.ts';

/** How much each feature counts; a plain sum, so that a reply can be explained. */
export type Weights = Readonly<Record<keyof Features, number>>;

// Learnt on test/questions/dev and kept (`npm run bench:weights`), dev counting more.

/** With the models. */
export const WITH_MEANING: Weights = {
  engine: 1.2,
  evidence: 4,
  asked: 2.2,
  topic: 3.6,
  reply: 3.8,
};

/** By words alone. */
export const WITHOUT_MEANING: Weights = {
  engine: 3.6,
  evidence: 8.9,
  asked: 4.4,
  topic: 0,
  reply: 0,
};

/** For texts of any sort, where nothing learnt on cables holds: the engine, and a little of what it overlooks. */
export const ANY_TEXT: Weights = {
  engine: 1,
  evidence: 0.3,
  asked: 0.3,
  topic: 0,
  reply: 0,
};

/** What a feature adds to the score. */
export function pointsOf(
  features: Features,
  weights: Weights,
): { feature: keyof Features; points: number }[] {
  return (Object.keys(weights) as (keyof Features)[]).map((feature) => ({
    feature,
    points: weights[feature] * features[feature],
  }));
}

// See Features; a score that ended before would make the best ones equal.
const MOST_EVIDENCE = 5.6;

/** The weighted sum as a share of what all features would give at their greatest, 0 or more. */
export function scoreOf(features: Features, weights: Weights): number {
  const sum = pointsOf(features, weights).reduce((total, { points }) => total + points, 0);
  const most = (Object.keys(weights) as (keyof Weights)[]).reduce(
    (total, name) => total + Math.max(0, weights[name]) * (name === 'evidence' ? MOST_EVIDENCE : 1),
    0,
  );
  return Math.min(1, Math.max(0, sum / most));
}
