import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of a model that ships with the program, from the sources and from the build alike. */
export function shippedModel(name: 'encoder' | 'judge'): string {
  const folders = ['../../models', '../../../models'].map((path) =>
    fileURLToPath(new URL(`${path}/${name}`, import.meta.url)),
  );
  return folders.find((folder) => existsSync(folder)) ?? `models/${name}`;
}
