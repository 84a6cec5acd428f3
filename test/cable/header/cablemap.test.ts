import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFields } from '../../../src/cable/header/fields.ts';
import { readMarkedSubject, readSubject } from '../../../src/cable/header/subject.ts';
import { readTags } from '../../../src/cable/header/tags.ts';

// Header lines with what another reader of the archive expects of them: github.com/heuer/cablemap, BSD-3.
const CASES = '../shared/reference/cablemap-cases.json';
const present = existsSync(CASES);
if (!present) console.warn(`${CASES} is not at hand; the header cases are not run`);

interface Case {
  readonly in: string;
  readonly out: unknown;
  readonly upstream?: 'pass' | 'fail';
  readonly keepMark?: boolean;
}

interface Cases {
  readonly tags: readonly Case[];
  readonly subject: readonly Case[];
}

const cases: Cases = present ? JSON.parse(readFileSync(CASES, 'utf8')) : { tags: [], subject: [] };

const tagsIn = ({ in: text }: Case): string[] => readTags(readFields(text).fields.get('tags') ?? '');

function subjectIn({ in: text, keepMark }: Case): string {
  const subject = readFields(text).fields.get('subject') ?? '';
  return keepMark === true ? readMarkedSubject(subject) : readSubject(subject);
}

function score(kind: string, list: readonly Case[], read: (row: Case) => unknown): number {
  const misses = list.filter((row) => JSON.stringify(read(row)) !== JSON.stringify(row.out));
  for (const row of misses) {
    const got = JSON.stringify(read(row));
    console.info(
      `${kind} (upstream ${row.upstream ?? '-'}): ${JSON.stringify(row.in)}\n  got  ${got}\n  not  ${JSON.stringify(row.out)}`,
    );
  }
  console.info(`${kind}: ${list.length - misses.length} of ${list.length}`);
  return list.length - misses.length;
}

describe.skipIf(!present)('header cases of a peer project', () => {
  it('TAGS', () => {
    expect(score('TAGS', cases.tags, tagsIn)).toBeGreaterThanOrEqual(61);
  });

  it('SUBJECT', () => {
    expect(score('SUBJECT', cases.subject, subjectIn)).toBe(cases.subject.length);
  });
});
