/** What speaks for a document, each from 0 to 1 unless said otherwise. */
export interface Features {
  /** The engine's score as a share of its best. */
  readonly engine: number;
  /** How well the passage replies: what it covers, its meaning, and the kind of thing it holds; up to 5.6. */
  readonly evidence: number;
  /** The share of the question's weight that the Department's question covers. */
  readonly asked: number;
  /** How alike the whole answer is to the question in meaning (cosine); 0 without a sentence model. */
  readonly topic: number;
  /** How likely it is that the passage replies, to a model that reads it with the question; 0 without one. */
  readonly reply: number;
}
