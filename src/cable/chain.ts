/** A candidate for a point of an outline, in the order of the text. */
export interface Candidate {
  /** How much speaks for this being a point, 0 for nothing; negative candidates are never taken. */
  readonly weight: number;
  /** Place in the sequence: the paragraph's number, or 1 for A. */
  readonly ordinal: number;
  /** Counts the headings (for letters: and the numbered paragraphs) above; letters restart with it. */
  readonly group: number;
}

// Looking further back than this buys nothing in a cable and keeps hostile input linear.
const WINDOW = 64;

/** What it costs to let `next` follow `previous`: nothing in sequence, little over a gap, much backwards. */
function stepCost(previous: Candidate, next: Candidate, restarts: boolean): number {
  if (restarts && next.group !== previous.group) return Math.min(3, (next.ordinal - 1) * 0.5);
  const step = next.ordinal - previous.ordinal;
  if (step === 0) return 1.5;
  if (step < 0) return 4;
  return Math.min(4, (step - 1) * 0.4);
}

/**
 * Chooses the candidates that make the most convincing sequence of points. A number at the beginning of a
 * line may be a list item, a clause of a law or the year that ends a sentence; what tells it from a point
 * is that it does not fit between its neighbours.
 *
 * @param restarts whether counting begins anew with each group (letters do, paragraph numbers do not)
 * @returns indices into `candidates`, ascending
 */
export function bestChain(candidates: readonly Candidate[], restarts: boolean): number[] {
  const best: { score: number; from: number }[] = [];
  let last = -1;
  candidates.forEach((candidate, index) => {
    const entry = { score: candidate.weight, from: -1 };
    for (let from = Math.max(0, index - WINDOW); from < index; from += 1) {
      const previous = candidates[from];
      const reached = best[from];
      if (previous === undefined || reached === undefined) continue;
      const score = reached.score + candidate.weight - stepCost(previous, candidate, restarts);
      if (score > entry.score) Object.assign(entry, { score, from });
    }
    if (candidate.weight < 0) entry.score = Number.NEGATIVE_INFINITY;
    best.push(entry);
    if (entry.score > (best[last]?.score ?? 0)) last = index;
  });
  const chain: number[] = [];
  for (let index = last; index >= 0; index = best[index]?.from ?? -1) chain.unshift(index);
  return chain;
}
