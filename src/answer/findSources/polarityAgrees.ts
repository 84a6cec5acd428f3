import type { Cable } from '../../cable/cable.ts';
import { CLOSE, coverageOf } from '../../search/coverage.ts';
import type { Claim } from './claim.ts';
import { readClauses } from './readClauses.ts';
import { termsOf, wordsOf } from './wordsOf.ts';

/** Of the weight of a clause this share must be said with the same sign. */
const LEAST_AGREEMENT = 0.5;

/**
 * Tells whether a text says of a claim that it is so, and not that it is not so. For each clause of the claim
 * the clause of the text that covers most of it must be negative where it is negative, and positive where it
 * is positive. What is positive may be told in several clauses, which must hold half of the weight that the
 * text covers; what is negative must stand in one, or `not` and what it is about come from different places.
 *
 * Negation is read from words of the clause (`not`, `no`, `never`, `lacks`, `would` …): opposites without
 * such a word ("free to leave" for "locked in") are not noticed.
 */
export function polarityAgrees({ concepts, lookup, clauses }: Claim, cable: Cable, text: string): boolean {
  const coveredBy = (clause: string): number[] =>
    coverageOf(lookup, concepts.length, termsOf(wordsOf(cable, clause)), CLOSE);
  const there = readClauses(text).map((clause) => ({ ...clause, covered: coveredBy(clause.text) }));
  return clauses.every(({ text: own, negative }) => {
    const said = coveredBy(own);
    const weights = concepts.map(({ weight }, index) => weight * (said[index] ?? 0));
    const heldBy = (...covers: readonly (readonly number[])[]): number =>
      weights.reduce(
        (sum, weight, index) => sum + weight * Math.max(0, ...covers.map((covered) => covered[index] ?? 0)),
        0,
      );
    const agreeing = there.filter((clause) => clause.negative === negative).map(({ covered }) => covered);
    const all = there.map(({ covered }) => covered);
    const best = Math.max(0, ...all.map((covered) => heldBy(covered)));
    const bestAgreeing = Math.max(0, ...agreeing.map((covered) => heldBy(covered)));
    if (bestAgreeing < best) return false;
    return negative
      ? bestAgreeing >= LEAST_AGREEMENT * heldBy(said)
      : heldBy(...agreeing) >= LEAST_AGREEMENT * heldBy(...all);
  });
}
