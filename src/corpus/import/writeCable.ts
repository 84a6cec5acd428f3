import { randomBytes } from 'node:crypto';
import { open, readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../decode.ts';

export type Outcome = 'imported' | 'unchanged' | 'replaced' | 'conflict';

/**
 * Writes a cable's file into a corpus folder, whole or not at all: a reader never sees half a file, and an
 * interruption leaves at most a hidden temporary one behind.
 *
 * @param id a checked cable id; it becomes the file's name
 * @param replace whether a file with other text is overwritten
 */
export async function writeCable(
  folder: string,
  id: string,
  text: string,
  replace: boolean,
): Promise<Outcome> {
  const path = join(folder, `${id}.txt`);
  const existing = await readFile(path).catch(() => null);
  if (existing !== null) {
    if (decode(existing) === text) return 'unchanged';
    if (!replace) return 'conflict';
  }
  const temporary = join(folder, `.${id}.${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
    await file.close();
    await rename(temporary, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  return existing === null ? 'imported' : 'replaced';
}
