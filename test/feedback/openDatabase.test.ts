import { copyFile, mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/feedback/openDatabase.ts';
import { UserError } from '../../src/userError.ts';

let file: string;
beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'attache-feedback-')), 'f.sqlite');
});

const raw = (sql: string): void => {
  const database = new DatabaseSync(file, { timeout: 0 });
  database.exec(sql);
  database.close();
};

async function refusal(path = file): Promise<string> {
  const error: unknown = await openDatabase(path).then(
    (database) => database.close(),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

async function make(): Promise<void> {
  (await openDatabase(file)).close();
}

describe('openDatabase', () => {
  it('opens a new file and the same one again, with a version', async () => {
    await make();
    const database = await openDatabase(file);
    expect(database.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: 1 });
    expect(database.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
    expect(database.prepare('PRAGMA synchronous').get()).toMatchObject({ synchronous: 2 });
    database.close();
  });

  it('refuses a file of a newer version, and leaves it as it is', async () => {
    await make();
    raw('PRAGMA user_version = 2');
    const before = await readFile(file);
    expect(await refusal()).toMatch(/newer version of Attaché; update Attaché, or name another file/);
    expect(await readFile(file)).toEqual(before);
  });

  it("refuses another program's database, and leaves it as it is", async () => {
    raw('CREATE TABLE theirs (a); PRAGMA user_version = 1');
    const before = await readFile(file);
    expect(await refusal()).toMatch(/database of another program/);
    expect(await readFile(file)).toEqual(before);
  });

  it('refuses what is no database', async () => {
    await writeFile(file, 'Dear diary, '.repeat(500));
    expect(await refusal()).toMatch(/is damaged or no database; move it away/);
  });

  it('refuses a database that is cut short or overwritten in the middle', async () => {
    await make();
    raw(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
      INSERT INTO entry (time, kind, person, question, citation, corpus, value, text)
      SELECT i, 'report', i, hex(randomblob(200)), 'c', 'c', 'other', 't' FROM n`,
    );
    const whole = join(file, '..', 'whole');
    await copyFile(file, whole);
    const handle = await open(file, 'r+');
    await handle.truncate(4096 * 20);
    await handle.close();
    expect(await refusal()).toMatch(/is damaged/);

    await copyFile(whole, file);
    const again = await open(file, 'r+');
    await again.write(Buffer.alloc(4096 * 10, 0x5a), 0, 4096 * 10, 4096 * 4);
    await again.close();
    expect(await refusal()).toMatch(/is damaged/);
  });

  it('refuses a path where no file can be', async () => {
    await writeFile(file, '');
    expect(await refusal(join(file, 'below', 'f.sqlite'))).toMatch(/cannot be written \((ENOTDIR|EEXIST)\)/);
    await rm(file);
    await mkdir(file);
    expect(await refusal()).toMatch(/cannot be written \(EISDIR\); name another file in FEEDBACK_FILE/);
  });

  it('takes names that SQLite reads otherwise for files', async () => {
    const folder = join(file, '..');
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    for (const name of [':memory:', 'file:x?mode=memory']) {
      (await openDatabase(name)).close();
      expect((await readFile(join(folder, name))).subarray(0, 6).toString()).toBe('SQLite');
    }
    vi.restoreAllMocks();
  });

  it('waits for one that holds the lock for a moment', async () => {
    await make();
    const other = new DatabaseSync(file, { timeout: 0 });
    other.exec('BEGIN EXCLUSIVE');
    setTimeout(() => other.exec('COMMIT'), 100);
    (await openDatabase(file)).close();
    other.close();
  });

  it('says so where another program does not let go of the lock', async () => {
    await make();
    const other = new DatabaseSync(file, { timeout: 0 });
    other.exec('BEGIN EXCLUSIVE');
    expect(await refusal()).toMatch(/is locked by another program/);
    other.close();
  });

  it('says which package is missing', async () => {
    vi.resetModules();
    vi.doMock('@photostructure/sqlite', () => {
      throw new Error('No native build was found');
    });
    const { openDatabase: openWithout } = await import('../../src/feedback/openDatabase.ts');
    await expect(openWithout(file)).rejects.toThrow(/needs the optional package @photostructure\/sqlite/);
    vi.doUnmock('@photostructure/sqlite');
  });
});
