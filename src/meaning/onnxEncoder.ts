import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../userError.ts';
import type { Encoder } from './encoder.ts';
import { hasPadToken, MODEL_FILES, missingFiles } from './onnxFolder.ts';

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
  const states = MODEL_FILES.flatMap((file) => {
    const state = statSync(join(folder, file), { throwIfNoEntry: false });
    return state === undefined ? [] : [`${file} ${state.size} ${state.mtimeMs}`];
  });
  return createHash('sha256').update(states.join('\n')).digest('hex').slice(0, 8);
}

/**
 * A sentence model of the user's own: a folder as Hugging Face lays it out (`config.json`,
 * `tokenizer.json`, `tokenizer_config.json`, `onnx/model.onnx`). Nothing is ever fetched.
 *
 * @param load how the library is come by
 * @throws UserError when the folder is no model that works or the library is not installed
 */
export async function loadOnnxEncoder(
  folder: string,
  load: () => Promise<Transformers> = loadTransformers,
): Promise<Encoder> {
  const path = resolve(folder);
  const missing = missingFiles(path);
  if (missing.length > 0)
    throw new UserError(`"${folder}" holds no sentence model; it lacks ${missing.join(', ')}.`);
  const { env, pipeline } = await load();
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = dirname(path);
  const failed = (error: unknown): never => {
    const reason = hasPadToken(path) ? String(error) : 'its tokenizer_config.json names no pad_token';
    throw new UserError(`"${folder}" does not work as a sentence model: ${reason}.`);
  };
  const extract = await pipeline('feature-extraction', basename(path), { local_files_only: true }).catch(
    failed,
  );
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
  // Two texts of unlike lengths, since a missing pad token shows only in a batch.
  const [probe] = await encode(['a', 'two words']).catch(failed);
  return { id: `${basename(path)}-${versionOf(path)}`, dimensions: probe?.length ?? 0, encode };
}
