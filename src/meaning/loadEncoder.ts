import { UserError } from '../userError.ts';
import type { Encoder } from './encoder.ts';
import { loadOnnxEncoder } from './onnxEncoder.ts';
import { loadOnnxRuntime } from './onnxRuntime.ts';
import { shippedModel } from './shippedModel.ts';

/**
 * Loads the sentence model that a setting names.
 *
 * @param setting `undefined` or empty for the one that ships with the project, `off` for none, else the
 *   folder of an ONNX model
 * @param loadRuntime how the packages that run a model are come by
 * @returns `null` where there is none; everything works without
 * @throws UserError when the folder is no model, or one is named and nothing is installed that runs it
 */
export async function loadEncoder(
  setting: string | undefined,
  loadRuntime = loadOnnxRuntime,
): Promise<Encoder | null> {
  const name = setting?.trim() ?? '';
  if (name.toLowerCase() === 'off') return null;
  const runtime = await loadRuntime();
  if (runtime !== null) return loadOnnxEncoder(name === '' ? shippedModel('encoder') : name, runtime);
  if (name === '') return null;
  throw new UserError(
    'A model of your own needs the optional packages onnxruntime-node and @huggingface/tokenizers; run "npm install" or empty SENTENCE_MODEL.',
  );
}
