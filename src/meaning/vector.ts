/** A vector of length 1 kept in a quarter of the room: each number is `value * scale`. */
export interface Vector {
  readonly values: Int8Array;
  readonly scale: number;
}

const LARGEST = 127;

/** Keeps a vector as whole numbers from -127 to 127; similarities change by less than 0.01. */
export function quantize(vector: Float32Array): Vector {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = largest === 0 ? 1 : largest / LARGEST;
  return { values: Int8Array.from(vector, (value) => Math.round(value / scale)), scale };
}

/** The cosine between a vector and the vector of a question, -1 to 1. */
export function similarity({ values, scale }: Vector, question: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += (values[index] ?? 0) * (question[index] ?? 0);
  return sum * scale;
}

/** The direction in which several vectors point together; `null` for none. */
export function meanOf(vectors: readonly Vector[]): Vector | null {
  const [first] = vectors;
  if (first === undefined) return null;
  const sum = new Float32Array(first.values.length);
  for (const { values, scale } of vectors)
    for (let index = 0; index < sum.length; index += 1)
      sum[index] = (sum[index] ?? 0) + (values[index] ?? 0) * scale;
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
  return quantize(sum.map((value) => (length === 0 ? 0 : value / length)));
}
