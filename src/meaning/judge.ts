/** The port behind which a model stands that reads a question and a text together. */
export interface Judge {
  /** For each text how likely it is that it replies to the question, 0 to 1. */
  judge(question: string, texts: readonly string[]): Promise<readonly number[]>;
}
