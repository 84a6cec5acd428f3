/** A candidate for a point of an outline, in the order of the text. */
export interface Candidate {
  /** How much speaks for this being a point, 0 for nothing; negative candidates are never taken. */
  readonly weight: number;
  /** Place in the sequence: the paragraph's number, or 1 for A. */
  readonly ordinal: number;
  /** Counts the headings (for letters: and the numbered paragraphs) above; letters restart with it. */
  readonly group: number;
}

interface Reached {
  /** Index into the candidates. */
  readonly index: number;
  readonly candidate: Candidate;
  readonly score: number;
  /** The link before this one in its best chain. */
  readonly from: Reached | null;
}

// Looking further back than this buys nothing in a cable and keeps hostile input linear.
const WINDOW = 32;

/** What it costs to begin with another letter than A. */
const startCost = ({ ordinal }: Candidate): number => Math.min(3, (ordinal - 1) * 0.5);

/** What it costs to let `next` follow `previous`: nothing in sequence, little over a gap, much backwards. */
function stepCost(previous: Candidate, next: Candidate, restarts: boolean): number {
  if (restarts && next.group !== previous.group) return startCost(next);
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
  const near: Reached[] = [];
  let far: Reached | null = null;
  let last: Reached | null = null;
  let slot = 0;
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.weight < 0) continue;
    let score = candidate.weight - (restarts ? startCost(candidate) : 0);
    let from: Reached | null = null;
    for (let step = -1; step < near.length; step += 1) {
      const previous: Reached | null | undefined = step < 0 ? far : near[(slot + step) % near.length];
      if (!previous) continue;
      const reached = previous.score + candidate.weight - stepCost(previous.candidate, candidate, restarts);
      if (reached > score) {
        score = reached;
        from = previous;
      }
    }
    const entry: Reached = { index, candidate, score, from };
    const oldest = near[slot];
    if (oldest !== undefined && (far === null || oldest.score > far.score)) far = oldest;
    near[slot] = entry;
    slot = (slot + 1) % WINDOW;
    if (score > (last?.score ?? 0)) last = entry;
  }
  const chain: number[] = [];
  for (let link: Reached | null = last; link !== null; link = link.from) chain.push(link.index);
  return chain.reverse();
}
