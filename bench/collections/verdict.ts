import { randomFrom } from '../randomFrom.ts';
import { mean } from './mean.ts';
import { randomisationTest } from './significance.ts';

const SEED = 20100219;
const LEAST_SURPRISE = 0.05;

/** nDCG@10 of an engine, a query each. */
export interface Rival {
  readonly name: string;
  readonly ndcg10: readonly number[];
}

/**
 * Says in one line whether Attaché's nDCG@10 differs from that of the best of the others. That the best is
 * chosen on the very queries is to its advantage.
 */
export function verdictOf(collection: string, ours: readonly number[], others: readonly Rival[]): string {
  const [best] = [...others].sort((a, b) => mean(b.ndcg10) - mean(a.ndcg10));
  if (best === undefined) return `${collection}: nothing to compare with`;
  const difference = mean(ours) - mean(best.ndcg10);
  const p = randomisationTest(ours, best.ndcg10, randomFrom(SEED));
  const word = p >= LEAST_SURPRISE ? 'no difference' : difference > 0 ? 'better' : 'worse';
  const sign = difference < 0 ? '−' : '+';
  const figures = `${mean(ours).toFixed(3)} against ${mean(best.ndcg10).toFixed(3)} of ${best.name}`;
  return `${collection}: ${word}, ${figures} (${sign}${Math.abs(difference).toFixed(3)}, p ${p.toFixed(4)})`;
}
