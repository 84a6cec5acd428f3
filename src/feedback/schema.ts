import type { DatabaseSync } from '@photostructure/sqlite';
import { UserError } from '../userError.ts';
import { atomically } from './atomically.ts';

const VERSION = 1;
/** Tells our files from those of other programs: `Atta` in ASCII. */
const APPLICATION = 0x41747461;

// One table for all kinds: they are exported, forgotten and outlived alike.
const TABLE = `
  CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    time TEXT NOT NULL,
    kind TEXT NOT NULL,
    person TEXT NOT NULL,
    question TEXT NOT NULL,
    citation TEXT NOT NULL,
    corpus TEXT NOT NULL,
    value TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX one_vote ON entry (person, question, citation) WHERE kind = 'vote';
  PRAGMA application_id = ${APPLICATION};
  PRAGMA user_version = ${VERSION};
`;

interface State {
  readonly application: number;
  readonly version: number;
  readonly tables: number;
}

function makeTable(database: DatabaseSync, file: string): void {
  const { application, version, tables } = database
    .prepare(
      `SELECT application_id AS application, user_version AS version,
        (SELECT count(*) FROM sqlite_schema) AS tables
      FROM pragma_application_id, pragma_user_version`,
    )
    .get() as State;
  if (tables === 0) {
    database.exec(TABLE);
    return;
  }
  if (application !== APPLICATION)
    throw new UserError(`${file} is a database of another program; name another file in FEEDBACK_FILE.`);
  if (version > VERSION)
    throw new UserError(
      `${file} was written by a newer version of Attaché; update Attaché, or name another file in FEEDBACK_FILE.`,
    );
}

/**
 * Makes a database ready: checked, with our table, several processes at once, deleted text overwritten.
 *
 * @throws UserError where it is another program's or of a newer version, which leaves it as it is;
 *   the driver's error where it is damaged or locked
 */
export function prepareSchema(database: DatabaseSync, file: string): void {
  database.exec('PRAGMA secure_delete = ON');
  atomically(database, () => makeTable(database, file));
  const { quick_check: fault } = database.prepare('PRAGMA quick_check(1)').get() as { quick_check: string };
  if (fault !== 'ok')
    throw new UserError(
      `${file} is damaged (${fault}); move it away, or name another file in FEEDBACK_FILE.`,
    );
  database.exec('PRAGMA journal_mode = WAL');
  // Full: what was taken is kept also when the power fails. Entries are few, so that it costs little.
  database.exec('PRAGMA synchronous = FULL');
}
