/** The texts of one answer that are searched, in the fields that they are weighted by. */
export interface Document {
  readonly id: number;
  readonly question: string;
  readonly answer: string;
  readonly section: string;
}

/** A term to look for and how much it counts; 1 is a word that the user typed. */
export interface QueryTerm {
  readonly term: string;
  readonly weight: number;
}

export interface Hit {
  readonly id: number;
  /** Comparable within one search only. */
  readonly score: number;
}

/** The port behind which a search engine stands. It takes terms, never the user's text. */
export interface Engine {
  /** The documents that hold any of the terms, best first; none for no terms. */
  search(terms: readonly QueryTerm[]): Hit[];
}
