import type { Corpus } from '../corpus/corpus.ts';
import { type Cited, cite } from './cite.ts';
import { neighboursOf } from './neighbours.ts';

/** What stands at a citation with the answers around it, each proven and citable by itself. */
export interface InContext {
  readonly before: Cited | null;
  readonly cited: Cited;
  readonly after: Cited | null;
}

/**
 * Finds what a citation cites together with the answer before it and the one after it.
 *
 * @param locator of an answer, a paragraph or a range, in any form that `readCitation` reads
 * @throws UserError where the corpus has no such cable or the cable no such place
 */
export function inContext(corpus: Corpus, cableId: string, locator: string): InContext {
  const { previous, next } = neighboursOf(corpus, cableId, locator);
  const at = (neighbour: string | null): Cited | null =>
    neighbour === null ? null : cite(corpus, neighbour, cableId);
  return { before: at(previous), cited: cite(corpus, locator, cableId), after: at(next) };
}
