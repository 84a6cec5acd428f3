/** The port behind which a sentence model stands: texts that mean alike get vectors that point alike. */
export interface Encoder {
  /** Names the model and its version; vectors of different models are never compared. */
  readonly id: string;
  /** How many numbers a vector has. */
  readonly dimensions: number;
  /** One vector a text, in order, each of length 1. */
  encode(texts: readonly string[]): Promise<readonly Float32Array[]>;
}
