import { fold } from '../cable/body/fold.ts';
import type { Cable, Quotation } from '../cable/cable.ts';

/**
 * Proves that a text is what stands in a cable's file: folds the slice of the file anew and compares.
 * Everything that is shown as a quotation passes through here first.
 *
 * @returns the quotation itself
 * @throws Error when the texts differ, which is a bug and must never be shown
 */
export function prove(cable: Cable, quotation: Quotation): Quotation {
  const { start, end, text } = quotation;
  const inside = cable.body <= start && start <= end && end <= cable.source.length;
  if (!inside || fold(cable, { start, end }) !== text) {
    throw new Error(`${cable.id}: the quotation at ${start}-${end} is not what the file says`);
  }
  return quotation;
}
