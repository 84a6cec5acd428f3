/** A term to look for and how much it counts; 1 is a word that the user typed. */
export interface QueryTerm {
  readonly term: string;
  readonly weight: number;
}

export interface Hit {
  /** The document's. */
  readonly id: number;
  /** Comparable within one search only. */
  readonly score: number;
}

/** The port behind which a search engine stands. It takes terms, never the user's text. */
export interface Engine {
  /** The documents that hold any of the terms, best first; none for no terms. */
  search(terms: readonly QueryTerm[]): Hit[];
}
