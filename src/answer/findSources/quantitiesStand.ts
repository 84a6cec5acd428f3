import { CLOSE } from '../../search/coverage.ts';
import { termOf } from '../../text/analyzer.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Claim } from './claim.ts';
import { type Quantity, readQuantities } from './readQuantities.ts';

const isSame = (one: Quantity, other: Quantity): boolean =>
  one.kind === other.kind && Math.abs(one.value - other.value) <= 1e-9 * Math.abs(one.value);

/** The words of a text that stand for a concept of the claim. */
function conceptPlaces(text: string, { lookup }: Claim): { concept: number; start: number }[] {
  return tokenize(text).flatMap(({ word, start }) => {
    const term = termOf(word);
    return (term === null ? [] : (lookup.get(term) ?? []))
      .filter(({ weight }) => weight >= CLOSE)
      .map(({ concept }) => ({ concept, start }));
  });
}

/** Words further from a number than this, in characters, are not about it. */
const AROUND = 20;

const distance = (one: Quantity, start: number): number =>
  start < one.start ? one.start - start : start - one.end;

/**
 * Which quantity of its kind each concept stands nearest to: in "30 beds for men and 14 for women" the beds
 * and the men to 30, the women to 14.
 */
function nearest(
  quantities: readonly Quantity[],
  places: readonly { concept: number; start: number }[],
): Map<number, Quantity> {
  const found = new Map<number, { quantity: Quantity; far: number }>();
  for (const { concept, start } of places)
    for (const quantity of quantities) {
      const far = distance(quantity, start);
      if (far < (found.get(concept)?.far ?? Number.POSITIVE_INFINITY)) found.set(concept, { quantity, far });
    }
  return new Map([...found].map(([concept, { quantity }]) => [concept, quantity]));
}

/** Whether the words around a quantity of the claim stand around the same one in the passage. */
function belongs(quantity: Quantity, claim: Claim, passage: string, rivals: readonly Quantity[]): boolean {
  if (rivals.every((rival) => isSame(rival, quantity))) return true;
  const own = claim.quantities.filter(({ kind }) => kind === quantity.kind);
  const around = conceptPlaces(claim.text, claim).filter(({ start }) => distance(quantity, start) <= AROUND);
  const beside = [...nearest(own, around)].filter(([, near]) => near === quantity);
  const there = nearest(rivals, conceptPlaces(passage, claim));
  let votes = 0;
  for (const [concept] of beside) {
    const near = there.get(concept);
    if (near !== undefined) votes += isSame(near, quantity) ? 1 : -1;
  }
  return votes >= 0;
}

/**
 * Tells whether the numbers of a claim stand in a passage: each with the same value and of the same kind
 * (dollars, percent, a length of time, a year, a count), and beside the same words where the passage has
 * others of its kind. A year may also be one that the cable reports on (its own or the one before), where
 * the passage names none.
 *
 * @param reported the year of the cable
 */
export function quantitiesStand(claim: Claim, passage: string, reported: number): boolean {
  const standing = readQuantities(passage);
  const years = standing.filter(({ kind }) => kind === 'year');
  return claim.quantities.every((quantity) => {
    if (quantity.kind === 'year' && years.length === 0)
      return quantity.value === reported || quantity.value === reported - 1;
    const rivals = standing.filter(({ kind }) => kind === quantity.kind);
    return (
      rivals.some((other) => isSame(quantity, other)) &&
      (quantity.kind === 'year' || belongs(quantity, claim, passage, rivals))
    );
  });
}
