const ROUNDS = 10_000;

/**
 * The two-sided p-value of the difference between two systems' mean scores over the same queries: how often
 * a difference at least as great comes about when each query's two scores are swapped by the toss of a coin.
 *
 * Source: Fisher's paired randomisation test as in Smucker, Allan and Carterette, A comparison of statistical
 * significance tests for information retrieval evaluation, CIKM 2007; the observed order counts as a round
 * (Davison and Hinkley, Bootstrap Methods and their Application, 1997, 4.2), so p is never 0.
 *
 * @param ours scores of one system, a query each
 * @param theirs scores of the other for the same queries in the same order
 */
export function randomisationTest(
  ours: readonly number[],
  theirs: readonly number[],
  random: () => number,
): number {
  const differences = Float64Array.from(ours, (score, query) => score - (theirs[query] ?? 0));
  const observed = Math.abs(differences.reduce((sum, difference) => sum + difference, 0));
  // The same differences added up in another order differ in the last digits.
  const least = observed - 1e-9;
  let reached = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    let sum = 0;
    for (const difference of differences) sum += random() < 0.5 ? difference : -difference;
    if (Math.abs(sum) >= least) reached += 1;
  }
  return (reached + 1) / (ROUNDS + 1);
}
