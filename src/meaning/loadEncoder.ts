import type { Encoder } from './encoder.ts';
import { loadEnergeticEncoder } from './energeticEncoder.ts';
import { loadOnnxEncoder } from './onnxEncoder.ts';

/**
 * Loads the sentence model that a setting names.
 *
 * @param setting `undefined` or empty for the one that installs with the project, `off` for none, else the
 *   folder of an ONNX model
 * @returns `null` where there is none; everything works without
 * @throws UserError when the folder is no model
 */
export async function loadEncoder(setting: string | undefined): Promise<Encoder | null> {
  const name = setting?.trim() ?? '';
  if (name.toLowerCase() === 'off') return null;
  return name === '' ? loadEnergeticEncoder() : loadOnnxEncoder(name);
}
