import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the cables that ship with the program, from the sources and from the build alike. */
export function shippedCorpus(): string {
  const folders = ['../../corpus', '../../../corpus'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return folders.find((folder) => existsSync(folder)) ?? 'corpus';
}
