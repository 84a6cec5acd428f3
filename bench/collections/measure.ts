import type { Index } from '../baselines/baseline.ts';
import type { Collection } from './collection.ts';
import { ndcg, recall } from './metrics.ts';

/** The scores of one engine on one collection, a query each, in the order of the queries; 0 to 1. */
export interface Scores {
  readonly ndcg10: readonly number[];
  readonly recall10: readonly number[];
  readonly recall100: readonly number[];
}

const DEEPEST = 100;
const SAMPLE = 5;

/**
 * Asks an engine all queries of a collection.
 *
 * @param patience how long that may take, in milliseconds; where the first few queries show that it would
 *   take longer, the result is `null`
 */
export async function measure(
  { queries }: Collection,
  index: Index,
  patience: number,
): Promise<Scores | null> {
  const rankings: string[][] = [];
  const begun = performance.now();
  for (const { text } of queries) {
    rankings.push((await index.search(text, DEEPEST)).map(({ id }) => id));
    const expected = ((performance.now() - begun) / rankings.length) * queries.length;
    if (rankings.length === SAMPLE && expected > patience) return null;
  }
  const scored = (metric: typeof ndcg, depth: number): number[] =>
    queries.map(({ relevance }, query) => metric(rankings[query] ?? [], relevance, depth));
  return { ndcg10: scored(ndcg, 10), recall10: scored(recall, 10), recall100: scored(recall, DEEPEST) };
}
