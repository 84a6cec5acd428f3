import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a model is made of, as Hugging Face lays it out. */
export const MODEL_FILES = ['tokenizer.json', 'tokenizer_config.json', 'onnx/model.onnx'] as const;

/** The files that the folder of a model lacks. */
export const missingFiles = (folder: string): string[] =>
  MODEL_FILES.filter((file) => !existsSync(join(folder, file)));

/** Names a model by its folder and tells one state of its files from another. */
export function nameOfModel(folder: string): string {
  const states = MODEL_FILES.map((file) => {
    const { size, mtimeMs } = statSync(join(folder, file));
    return `${file} ${size} ${mtimeMs}`;
  });
  return `${basename(folder)}-${createHash('sha256').update(states.join('\n')).digest('hex').slice(0, 8)}`;
}

/**
 * Reads a JSON file of a model.
 *
 * @throws SyntaxError where it is not JSON
 */
export const readModelJson = (folder: string, file: (typeof MODEL_FILES)[number]): object =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'));
