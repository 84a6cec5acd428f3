import type { Entry } from '../corpus/corpus.ts';
import type { Ranked } from './ranking.ts';

/** An answer found for a question. */
export interface Match extends Ranked {
  readonly entry: Entry;
}
