import { setTimeout as sleep } from 'node:timers/promises';
import { sqliteFault } from './sqliteFault.ts';

const PATIENCE_MS = 5000;
const PAUSE_MS = 25;

/**
 * Does what may find the database locked, again until it is free. SQLite itself does not wait where a file
 * changes to its write-ahead log, which two processes may want at the same moment.
 *
 * @throws what `work` throws, for a lock after 5 seconds
 */
export async function whenFree<Result>(work: () => Result): Promise<Result> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (sqliteFault(error) !== 'locked' || Date.now() > until) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
