import type { Encoder } from './encoder.ts';
import { type OnnxModel, type Output, openOnnxModel, rowOf } from './onnxModel.ts';
import type { OnnxRuntime } from './onnxRuntime.ts';

// The texts of a batch are filled up to the longest, so a large one costs memory and saves nothing.
const BATCH = 16;
// What a sentence says is said by then.
const TOKENS = 128;

/** The mean of the vectors of a text's tokens, drawn to length 1, for each text of a batch. */
function pooled({ data, batch: { rows, columns, inputs } }: Output): Float32Array[] {
  const width = data.length / (rows * columns);
  return Array.from({ length: rows }, (_, row) => {
    const sum = new Float32Array(width);
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      if (inputs.attention_mask[at] === 0n) continue;
      for (let index = 0; index < width; index += 1)
        sum[index] = (sum[index] ?? 0) + (data[at * width + index] ?? 0);
    }
    const length = Math.hypot(...sum) || 1;
    return sum.map((value) => value / length);
  });
}

// Threads that have just worked for one model keep a core busy while they wait, and the judge comes next.
const FOR_QUESTIONS = { intraOpNumThreads: 1 };

/**
 * A sentence model whose tokens' vectors are averaged; see `openOnnxModel`. A single text is encoded by one
 * thread, several by all.
 *
 * @throws UserError when the folder is no model that works
 */
export async function loadOnnxEncoder(folder: string, runtime: OnnxRuntime): Promise<Encoder> {
  const narrow = await openOnnxModel(folder, runtime, FOR_QUESTIONS);
  let wide: Promise<OnnxModel> | null = null;
  const allThreads = (): Promise<OnnxModel> => {
    wide ??= openOnnxModel(folder, runtime);
    return wide;
  };
  async function encode(texts: readonly string[]): Promise<Float32Array[]> {
    const model = texts.length > 1 ? await allThreads() : narrow;
    const vectors: Float32Array[] = [];
    for (let from = 0; from < texts.length; from += BATCH) {
      const rows = texts.slice(from, from + BATCH).map((text) => rowOf(model, text, TOKENS));
      vectors.push(...pooled(await model.run(rows)));
    }
    return vectors;
  }
  const [probe] = await encode(['a']);
  return { id: narrow.id, dimensions: probe?.length ?? 0, encode };
}
