import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a model is made of; without tokenizer_config.json the library builds no tokenizer. */
export const MODEL_FILES: readonly string[] = [
  'config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'onnx/model.onnx',
];

/** The files that the folder of an ONNX model lacks. */
export const missingFiles = (folder: string): string[] =>
  MODEL_FILES.filter((file) => !existsSync(join(folder, file)));

/** Tells whether the tokenizer knows with what shorter texts are filled up to the length of longer ones. */
export function hasPadToken(folder: string): boolean {
  try {
    return /"pad_token"\s*:\s*["{]/.test(readFileSync(join(folder, 'tokenizer_config.json'), 'utf8'));
  } catch {
    return false;
  }
}
