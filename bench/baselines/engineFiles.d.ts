declare module 'natural/lib/natural/tfidf/tfidf.js' {
  /** Documents are numbered in the order in which they were added. */
  export default class TfIdf {
    addDocument(document: string | readonly string[]): void;
    /** The score of every document. */
    tfidfs(terms: string | readonly string[]): number[];
  }
}

declare module 'flexsearch/lang/en' {
  import type { EncoderOptions } from 'flexsearch';

  const english: EncoderOptions;
  export default english;
}
