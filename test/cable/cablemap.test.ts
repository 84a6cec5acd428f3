import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalCableId } from '../../src/cable/cableId.ts';
import { readFields } from '../../src/cable/fields.ts';
import { readReferenceIds } from '../../src/cable/referenceIds.ts';
import { readReferences } from '../../src/cable/references.ts';
import { readMarkedSubject, readSubject } from '../../src/cable/subject.ts';
import { readTags } from '../../src/cable/tags.ts';

// Header lines with what another reader of the archive expects of them: github.com/heuer/cablemap, BSD-3.
const CASES = '../shared/reference/cablemap-cases.json';
const present = existsSync(CASES);
if (!present) console.warn(`${CASES} is not at hand; the header cases are not run`);

interface Case {
  readonly in: string;
  readonly out: unknown;
  readonly upstream?: 'pass' | 'fail';
  readonly keepMark?: boolean;
  readonly kind?: string;
  readonly source?: string;
  readonly year: number;
}

interface Cases {
  readonly tags: readonly Case[];
  readonly subject: readonly Case[];
  readonly refs: readonly Case[];
  readonly ids: readonly Case[];
}

const cases: Cases = present
  ? JSON.parse(readFileSync(CASES, 'utf8'))
  : { tags: [], subject: [], refs: [], ids: [] };

const tagsIn = ({ in: text }: Case): string[] => readTags(readFields(text).fields.get('tags') ?? '');

function subjectIn({ in: text, keepMark }: Case): string {
  const subject = readFields(text).fields.get('subject') ?? '';
  return keepMark === true ? readMarkedSubject(subject) : readSubject(subject);
}

const refsIn = ({ in: text, year }: Case): string[] =>
  readReferenceIds(readReferences(readFields(text).fields.get('refs') ?? ''), year).flat();

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
    expect(score('TAGS', cases.tags, tagsIn)).toBeGreaterThanOrEqual(80);
  });

  it('SUBJECT', () => {
    expect(score('SUBJECT', cases.subject, subjectIn)).toBe(cases.subject.length);
  });

  it('REF, plain', () => {
    const plain = cases.refs.filter(({ source }) => source !== 'references_ng');
    expect(score('REF plain', plain, refsIn)).toBeGreaterThanOrEqual(103);
  });

  it('REF, hard', () => {
    const hard = cases.refs.filter(({ source }) => source === 'references_ng');
    expect(score('REF hard', hard, refsIn)).toBeGreaterThanOrEqual(30);
  });

  it('ids under another name of the station', () => {
    const aliases = cases.ids.filter(({ kind }) => kind === 'origin-alias');
    expect(score('ids', aliases, (row) => canonicalCableId(row.in))).toBe(aliases.length);
  });
});
