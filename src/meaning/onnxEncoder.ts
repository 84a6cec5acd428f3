import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../userError.ts';
import type { Encoder } from './encoder.ts';

// The texts of a batch are padded to the longest, so a large one costs memory and saves nothing.
const BATCH = 16;

type Transformers = typeof import('@huggingface/transformers');

async function loadTransformers(): Promise<Transformers> {
  try {
    return await import('@huggingface/transformers');
  } catch {
    throw new UserError(
      'A model of your own needs @huggingface/transformers; run "npm install --no-save @huggingface/transformers" or empty SENTENCE_MODEL.',
    );
  }
}

/** Tells one state of a model's files from another. */
function versionOf(folder: string): string {
  const files = ['config.json', 'onnx/model.onnx', 'onnx/model_quantized.onnx'];
  const states = files.flatMap((file) => {
    const state = statSync(join(folder, file), { throwIfNoEntry: false });
    return state === undefined ? [] : [`${file} ${state.size} ${state.mtimeMs}`];
  });
  return createHash('sha256').update(states.join('\n')).digest('hex').slice(0, 8);
}

/**
 * A sentence model of the user's own: a folder as Hugging Face lays it out (`config.json`,
 * `tokenizer.json`, `onnx/model.onnx`). Nothing is ever fetched.
 *
 * @param load how the library is come by
 * @throws UserError when the folder is no model or the library is not installed
 */
export async function loadOnnxEncoder(
  folder: string,
  load: () => Promise<Transformers> = loadTransformers,
): Promise<Encoder> {
  const path = resolve(folder);
  if (!existsSync(join(path, 'config.json')))
    throw new UserError(
      `"${folder}" holds no sentence model; SENTENCE_MODEL names a folder with config.json.`,
    );
  const { env, pipeline } = await load();
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = dirname(path);
  const extract = await pipeline('feature-extraction', basename(path), { local_files_only: true });
  const encode = async (texts: readonly string[]): Promise<Float32Array[]> => {
    const vectors: Float32Array[] = [];
    for (let from = 0; from < texts.length; from += BATCH) {
      const batch = texts.slice(from, from + BATCH);
      const { data, dims } = await extract(batch, { pooling: 'mean', normalize: true });
      const width = dims[1] ?? 0;
      batch.forEach((_, index) => {
        vectors.push(data.slice(index * width, (index + 1) * width));
      });
    }
    return vectors;
  };
  const [probe] = await encode(['a']);
  return { id: `${basename(path)}-${versionOf(path)}`, dimensions: probe?.length ?? 0, encode };
}
