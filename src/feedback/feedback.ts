/** Which answer somebody speaks about. */
export interface About {
  readonly question: string;
  readonly citation: string;
  /** Hash of the corpus that answered (`corpusHash`). */
  readonly corpus: string;
}

export type Vote = 'up' | 'down';

/**
 * What people think of answers. A person is named by any id; it is never stored, only a keyed hash of it.
 * Texts are cut to 1000 characters. Every function throws the driver's error where the file cannot be read
 * or written any more, or stays locked by another process for more than 2 seconds.
 */
export interface Feedback {
  /**
   * Keeps one vote a person, question and citation; a later one takes the place of the earlier.
   *
   * @returns what the person's vote was before, or `null`
   */
  vote(user: string, about: About, vote: Vote): Vote | null;
  /** Keeps a fault that somebody reports in a citation; `reason` is a short word, `text` their own words. */
  report(user: string, about: About, reason: string, text: string): void;
  /** Keeps a question that was not answered, with why: a short word such as `country` or `thin`. */
  unanswered(user: string, question: string, why: string, corpus: string): void;
  /**
   * Deletes everything that a person left, also from the file's free space.
   *
   * @returns how many entries
   */
  forget(user: string): number;
  /** Everything, oldest first, as CSV (`writeCsv`) with a header line. */
  exportCsv(): string;
  /** Ends it; nothing else may be called afterwards. */
  close(): void;
}
