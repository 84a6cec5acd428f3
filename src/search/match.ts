import type { Folded } from '../cable/body/fold.ts';
import type { Entry } from '../corpus/corpus.ts';
import type { Passage } from './passages.ts';

/** What speaks for an answer, each from 0 to 1. */
export interface Features {
  /** The engine's score as a share of its best. */
  readonly engine: number;
  /** The share of the question's weight that the answer and its question cover. */
  readonly coverage: number;
  /** The same for the answer's own words. */
  readonly answer: number;
  /** The same for the passage. */
  readonly passage: number;
  /** 1 where the passage holds the kind of thing that is asked for. */
  readonly kind: number;
  /** The covered share, counting only words that mean the same. Decides on abstaining, not on rank. */
  readonly close: number;
  /** 1 for front matter, which hardly anybody asks for. */
  readonly front: number;
}

/** An answer found for a question. */
export interface Match {
  readonly entry: Entry;
  readonly folded: Folded;
  readonly passage: Passage;
  readonly features: Features;
  /** 0 to 1; comparable within one question. */
  readonly score: number;
}
