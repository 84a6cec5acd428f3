import type { Encoder } from '../src/meaning/encoder.ts';

/** The same encoder, but a question that it has encoded is not encoded again: for runs that ask it many times. */
export function remembering(encoder: Encoder): Encoder {
  const known = new Map<string, Promise<Float32Array>>();
  const one = async (text: string): Promise<Float32Array> =>
    (await encoder.encode([text]))[0] ?? new Float32Array(encoder.dimensions);
  return {
    ...encoder,
    encode: (texts) =>
      Promise.all(
        texts.map((text) => {
          const vector = known.get(text) ?? one(text);
          known.set(text, vector);
          return vector;
        }),
      ),
  };
}
