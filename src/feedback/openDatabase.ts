import { mkdir, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { DatabaseSync } from '@photostructure/sqlite';
import { UserError } from '../userError.ts';
import { prepareSchema } from './schema.ts';
import { sqliteFault } from './sqliteFault.ts';
import { whenFree } from './whenFree.ts';

// Discord waits 3 seconds for a reply, and nothing else happens while a call waits for a lock.
const LOCK_TIMEOUT_MS = 2000;

async function loadDriver(): Promise<typeof DatabaseSync> {
  try {
    return (await import('@photostructure/sqlite')).DatabaseSync;
  } catch (cause) {
    throw new UserError(
      'FEEDBACK_FILE needs the optional package @photostructure/sqlite, which is not installed or not made for this machine; install it with npm ci, or leave FEEDBACK_FILE empty.',
      { cause },
    );
  }
}

/** Makes the file where there is none, for its owner's eyes only; what SQLite puts beside it is like it. */
async function makeFile(file: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await (await open(file, 'a', 0o600)).close();
  } catch (cause) {
    const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
    throw new UserError(`${file} cannot be written (${code}); name another file in FEEDBACK_FILE.`, {
      cause,
    });
  }
}

function explain(file: string, cause: unknown): unknown {
  const fault = sqliteFault(cause);
  if (fault === null) return cause;
  const what = {
    locked: 'is locked by another program; end that',
    damaged: 'is damaged or no database; move it away',
    other: `cannot be used (${(cause as Error).message}); put it on a local disk that has space`,
  }[fault];
  return new UserError(`${file} ${what}, or name another file in FEEDBACK_FILE.`, { cause });
}

/**
 * Opens the database of feedback, made where there is none, so that several processes can write to it.
 *
 * @param path its file; the folders above it are made
 * @throws UserError where the driver is missing, or the file cannot be written, is damaged, another
 *   program's, of a newer version, or locked for more than 5 seconds
 */
export async function openDatabase(path: string): Promise<DatabaseSync> {
  const Driver = await loadDriver();
  // SQLite takes `file:…` and `:memory:` for more than names; of a whole path it makes nothing else.
  const file = resolve(path);
  await makeFile(file);
  try {
    return await whenFree(() => {
      const database = new Driver(file, { timeout: LOCK_TIMEOUT_MS });
      try {
        prepareSchema(database, file);
        return database;
      } catch (error) {
        database.close();
        throw error;
      }
    });
  } catch (error) {
    throw explain(file, error);
  }
}
