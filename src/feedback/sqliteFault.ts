// SQLite's result codes; their upper bits only say more exactly what the lower eight say.
const BUSY = 5;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/**
 * What SQLite complains of: another process holds the lock; the file is no database, or its pages do not fit
 * together; something else. `null` for an error that is not SQLite's.
 */
export function sqliteFault(error: unknown): 'locked' | 'damaged' | 'other' | null {
  const { errcode } = error as { readonly errcode?: unknown };
  if (typeof errcode !== 'number') return null;
  const code = errcode & 0xff;
  if (code === BUSY) return 'locked';
  return code === CORRUPT || code === NOT_A_DATABASE ? 'damaged' : 'other';
}
