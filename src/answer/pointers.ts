import type { Cable, Quotation } from '../cable/cable.ts';
import { writeCitation } from '../cable/citation/citation.ts';
import {
  type CrossReference,
  isOnlyReference,
  readCrossReferences,
} from '../cable/citation/crossReferences.ts';
import { prove } from './prove.ts';

/** An answer that another one points to, cited as such. */
export interface Target extends Quotation {
  readonly citation: string;
}

/** What a text points to. */
export interface Pointers {
  readonly references: readonly CrossReference[];
  /** The answers pointed to, where the text says nothing of its own ("See PROTECTION A. above."). */
  readonly brought: readonly Target[];
}

/** Finds what a stretch of a cable points to, and brings the target along where there is nothing else. */
export function pointersOf(cable: Cable, quotation: Quotation): Pointers {
  const references = readCrossReferences(cable, quotation);
  if (!isOnlyReference(quotation.text, references)) return { references, brought: [] };
  const wanted = new Set(references.flatMap(({ locators }) => locators));
  const targets = cable.sections
    .flatMap(({ answers }) => answers)
    .filter(({ locator }) => wanted.has(locator));
  const brought = targets.map((answer) => ({
    ...prove(cable, { text: answer.text, start: answer.start, end: answer.end }),
    citation: writeCitation(cable.id, answer.locator),
  }));
  return { references, brought };
}
