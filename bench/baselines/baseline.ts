/** A text to be searched. */
export interface Document {
  readonly id: string;
  /** The Department's question or a collection's title; may be empty. */
  readonly title: string;
  readonly text: string;
}

export interface Hit {
  readonly id: string;
  /** Greater is better; comparable within one engine over one set of documents. */
  readonly score: number;
}

/** How texts are read: as the engine does by itself, or by the project's analyzer on both sides. */
export type Tokens = 'own' | 'ours';

export interface Index {
  /** The best documents for a question as the user typed it, best first, at most `depth` of them. */
  search(question: string, depth: number): readonly Hit[] | Promise<readonly Hit[]>;
}

/** An engine to compare with. */
export interface Baseline {
  readonly name: string;
  /** The terms that the engine reads out of a text by itself, repeated ones included. */
  terms(text: string): readonly string[];
  build(documents: readonly Document[], tokens: Tokens): Promise<Index>;
}
