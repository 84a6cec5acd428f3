const DAMPING = 0.85;
const ROUNDS = 60;

/**
 * How central each text is among the others: LexRank, the stationary distribution of a walk from text to
 * similar text (Erkan and Radev 2004), with the cosine of term counts weighted by rarity as similarity.
 *
 * @param texts the terms of each text
 * @param rarity how much a term says, 0 to 1
 * @returns one score a text; they sum to 1
 */
export function centrality(
  texts: readonly (readonly string[])[],
  rarity: (term: string) => number,
): { scores: number[]; similarity: (a: number, b: number) => number } {
  const vectors = texts.map((terms) => {
    const vector = new Map<string, number>();
    for (const term of terms) vector.set(term, (vector.get(term) ?? 0) + rarity(term));
    const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0));
    return { vector, length };
  });
  const similarity = (a: number, b: number): number => {
    const one = vectors[a];
    const other = vectors[b];
    if (!one?.length || !other?.length) return 0;
    let sum = 0;
    for (const [term, value] of one.vector) sum += value * (other.vector.get(term) ?? 0);
    return sum / (one.length * other.length);
  };
  const weights = texts.map((_, a) => texts.map((__, b) => (a === b ? 0 : similarity(a, b))));
  const totals = weights.map((row) => row.reduce((sum, value) => sum + value, 0));
  let scores = texts.map(() => 1 / texts.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const stuck = scores.reduce((sum, score, index) => sum + (totals[index] === 0 ? score : 0), 0);
    scores = scores.map((_, to) => {
      const flow = scores.reduce(
        (sum, score, from) => sum + (score * (weights[from]?.[to] ?? 0)) / (totals[from] || 1),
        stuck / texts.length,
      );
      return (1 - DAMPING) / texts.length + DAMPING * flow;
    });
  }
  return { scores, similarity };
}
