import { accessSync, constants, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import envPaths from 'env-paths';

/** The user's cache folder for vectors, or one for temporary files where that cannot be written to. */
export function vectorsFolder(): string {
  const folder = envPaths('attache', { suffix: '' }).cache;
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return join(tmpdir(), 'attache');
  }
}
