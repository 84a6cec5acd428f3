import type { Concept } from './concepts.ts';

/** The weight of terms that mean the same: the word itself, its family, what the field calls it alike. */
export const CLOSE = 0.5;

/** Which concepts a term stands for, and how well: made once a question. */
export type Lookup = ReadonlyMap<string, readonly { readonly concept: number; readonly weight: number }[]>;

export function lookupOf(concepts: readonly Concept[]): Lookup {
  const lookup = new Map<string, { concept: number; weight: number }[]>();
  concepts.forEach(({ terms }, concept) => {
    for (const { term, weight } of terms) {
      const standing = lookup.get(term);
      if (standing === undefined) lookup.set(term, [{ concept, weight }]);
      else standing.push({ concept, weight });
    }
  });
  return lookup;
}

/** For each concept how well the terms cover it, 0 to 1: the weight of the best of them that stands for it. */
export function coverageOf(
  lookup: Lookup,
  concepts: number,
  terms: ReadonlySet<string>,
  least = 0,
): number[] {
  const covered = new Array<number>(concepts).fill(0);
  const cover = (term: string): void => {
    for (const { concept, weight } of lookup.get(term) ?? [])
      if (weight >= least && weight > (covered[concept] ?? 0)) covered[concept] = weight;
  };
  if (terms.size < lookup.size) for (const term of terms) cover(term);
  else for (const term of lookup.keys()) if (terms.has(term)) cover(term);
  return covered;
}

/** The covered share of the concepts' weight. */
export function shareOf(concepts: readonly Concept[], covered: readonly number[]): number {
  let all = 0;
  let got = 0;
  concepts.forEach(({ weight }, index) => {
    all += weight;
    got += weight * (covered[index] ?? 0);
  });
  return all === 0 ? 0 : got / all;
}
