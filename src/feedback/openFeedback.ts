import { createHmac } from 'node:crypto';
import { atomically } from './atomically.ts';
import { writeCsv } from './csv.ts';
import type { Feedback, Vote } from './feedback.ts';
import { openDatabase } from './openDatabase.ts';

/** Where feedback is kept, the key of the hash that stands for a person, and for how many days. */
export interface FeedbackSettings {
  readonly file: string;
  readonly secret: string;
  readonly retentionDays: number;
}

const LONGEST_TEXT = 1000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const COLUMNS = ['time', 'kind', 'person', 'question', 'citation', 'corpus', 'value', 'text'];

/** The beginning of a text, without the half of a character that a cut may leave. SQLite ends a text at U+0000. */
const cut = (text: string): string =>
  text
    .slice(0, LONGEST_TEXT)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replaceAll('\u0000', '\uFFFD');

/**
 * Opens the store of feedback. Entries older than the retention are deleted now and every hour.
 *
 * @param now the clock that entries are dated by
 * @throws UserError where the file cannot be used (`openDatabase`)
 */
export async function openFeedback(
  { file, secret, retentionDays }: FeedbackSettings,
  now: () => Date = () => new Date(),
): Promise<Feedback> {
  const database = await openDatabase(file);
  const columns = COLUMNS.join(', ');
  const places = COLUMNS.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO entry (${columns}) VALUES (${places})`);
  const replace = database.prepare(
    `INSERT INTO entry (${columns}) VALUES (${places})
    ON CONFLICT (person, question, citation) WHERE kind = 'vote'
    DO UPDATE SET time = excluded.time, corpus = excluded.corpus, value = excluded.value`,
  );
  const earlier = database.prepare(
    `SELECT value FROM entry WHERE kind = 'vote' AND person = ? AND question = ? AND citation = ?`,
  );
  const everything = database.prepare(`SELECT ${columns} FROM entry ORDER BY time, id`);
  const ofPerson = database.prepare('DELETE FROM entry WHERE person = ?');
  const before = database.prepare('DELETE FROM entry WHERE time < ?');

  const personOf = (user: string): string => createHmac('sha256', secret).update(user).digest('hex');
  const row = (kind: string, user: string, ...rest: readonly string[]): string[] => [
    now().toISOString(),
    kind,
    personOf(user),
    ...rest.map(cut),
  ];
  const erase = (statement: typeof ofPerson, value: string): number => {
    const { changes } = statement.run(value);
    // What was deleted stands in the write-ahead log until that is emptied.
    if (changes > 0) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return changes;
  };
  const eraseOld = (): void => {
    try {
      erase(before, new Date(now().getTime() - retentionDays * DAY_MS).toISOString());
    } catch {
      // The database is locked or broken: the next hour tries again, the next entry tells.
    }
  };

  eraseOld();
  const timer = setInterval(eraseOld, HOUR_MS).unref();

  return {
    vote(user, { question, citation, corpus }, vote) {
      return atomically(database, () => {
        const found = earlier.get(personOf(user), cut(question), cut(citation));
        replace.run(...row('vote', user, question, citation, corpus, vote, ''));
        return (found as { readonly value: Vote } | undefined)?.value ?? null;
      });
    },
    report(user, { question, citation, corpus }, reason, text) {
      insert.run(...row('report', user, question, citation, corpus, reason, text));
    },
    unanswered(user, question, why, corpus) {
      insert.run(...row('unanswered', user, question, '', corpus, why, ''));
    },
    forget: (user) => erase(ofPerson, personOf(user)),
    exportCsv() {
      const entries = everything.all() as Record<string, string>[];
      return writeCsv([COLUMNS, ...entries.map((entry) => COLUMNS.map((name) => entry[name] ?? ''))]);
    },
    close() {
      clearInterval(timer);
      database.close();
    },
  };
}
