import type { DatabaseSync } from '@photostructure/sqlite';

/**
 * Does work in one transaction: all of it or, where it throws, nothing.
 *
 * @throws what `work` throws; the driver's error where another process keeps the database locked
 */
export function atomically<Result>(database: DatabaseSync, work: () => Result): Result {
  // Immediate: a transaction that begins by reading and then writes could not wait for another writer.
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // Where the disk is full, SQLite has already gone back by itself.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
