/** How relevant documents are, by id; those that are left out are not. */
type Relevance = ReadonlyMap<string, number>;

const gainOf = (grades: readonly number[], depth: number): number =>
  grades.slice(0, depth).reduce((sum, grade, place) => sum + grade / Math.log2(place + 2), 0);

/**
 * Normalised discounted cumulative gain, 0 to 1, the gain being the grade itself.
 *
 * Formula: Järvelin and Kekäläinen, Cumulated gain-based evaluation of IR techniques, 2002, in the form of
 * trec_eval's ndcg_cut: discount 1 / log2(rank + 1).
 */
export function ndcg(ranking: readonly string[], relevance: Relevance, depth: number): number {
  const ideal = gainOf(
    [...relevance.values()].sort((a, b) => b - a),
    depth,
  );
  const found = gainOf(
    ranking.map((id) => relevance.get(id) ?? 0),
    depth,
  );
  return ideal === 0 ? 0 : found / ideal;
}

/** The share of the relevant documents that stand among the first `depth`, 0 to 1. */
export function recall(ranking: readonly string[], relevance: Relevance, depth: number): number {
  const found = ranking.slice(0, depth).filter((id) => (relevance.get(id) ?? 0) > 0);
  return relevance.size === 0 ? 0 : found.length / relevance.size;
}
