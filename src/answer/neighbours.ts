import type { Corpus } from '../corpus/corpus.ts';
import { cite } from './cite.ts';

/** The locators of the answers around a place in a cable; `null` where there is none. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
}

/**
 * The answers before and after a place, in the cable's order, front matter included. A paragraph inside of an
 * answer comes after the answer's beginning.
 *
 * @param locator of an answer, a paragraph or a range, in any form that `readCitation` reads
 * @throws UserError where the corpus has no such cable or the cable no such place
 */
export function neighboursOf(corpus: Corpus, cableId: string, locator: string): Neighbours {
  const place = cite(corpus, locator, cableId);
  const answers = place.cable.sections.flatMap((section) => section.answers);
  return {
    previous: answers.findLast(({ start }) => start < place.start)?.locator ?? null,
    next: answers.find(({ start }) => start >= place.end)?.locator ?? null,
  };
}
