/** An answer as a judge reads it. */
export interface Excerpt {
  /** All its sentences. */
  readonly sentences: readonly string[];
  /** The first and the last of those that matter most (indices); the others are read as far as there is room. */
  readonly first: number;
  readonly last: number;
  /** What the answer is asked: the Department's question, or the heading it stands under. */
  readonly asked: string;
}

/** The port behind which a model stands that reads a question and an answer together. */
export interface Judge {
  /** For each answer the log-odds of each of its sentences that it replies; `null` for one that was not read. */
  judge(question: string, answers: readonly Excerpt[]): Promise<readonly (readonly (number | null)[])[]>;
}
