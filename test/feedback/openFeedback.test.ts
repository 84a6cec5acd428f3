import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { About, Feedback } from '../../src/feedback/feedback.ts';
import { openFeedback } from '../../src/feedback/openFeedback.ts';

const SECRET = 'not for anyone to read';
const ANNA = '100000000000000001';
const BEN = '100000000000000002';
const ABOUT: About = { question: 'How long?', citation: '10PARIS198 ¶5.A', corpus: '0123456789ab' };

let folder: string;
let time: number;
let opened: Feedback[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attache-feedback-'));
  time = Date.UTC(2026, 0, 1);
  opened = [];
});
afterEach(() => {
  vi.useRealTimers();
  for (const feedback of opened) feedback.close();
});

async function open(settings: { secret?: string; retentionDays?: number } = {}): Promise<Feedback> {
  const all = {
    file: join(folder, 'not', 'yet', 'f.sqlite'),
    secret: SECRET,
    retentionDays: 30,
    ...settings,
  };
  const feedback = await openFeedback(all, () => new Date(time));
  opened.push(feedback);
  return feedback;
}

function close(feedback: Feedback): void {
  feedback.close();
  opened = opened.filter((other) => other !== feedback);
}

const entries = (feedback: Feedback): Record<string, string>[] =>
  parse(feedback.exportCsv(), { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];

/** All that lies in the database's folder, log and all. */
async function bytes(): Promise<string> {
  const home = join(folder, 'not', 'yet');
  const files = await Promise.all((await readdir(home)).map((name) => readFile(join(home, name), 'latin1')));
  return files.join('\n');
}

describe('openFeedback', () => {
  it('keeps votes, reports and open questions, oldest first', async () => {
    const feedback = await open();
    time += 2000;
    feedback.vote(ANNA, ABOUT, 'up');
    time -= 1000;
    feedback.report(BEN, ABOUT, 'wrong-place', 'It is "point B".');
    feedback.unanswered(ANNA, 'And in Peru?', 'country', ABOUT.corpus);
    expect(feedback.exportCsv()).toMatch(
      /^"time","kind","person","question","citation","corpus","value","text"\r\n/,
    );
    const [report, open1, vote] = entries(feedback);
    expect(report).toEqual({
      ...ABOUT,
      time: '2026-01-01T00:00:01.000Z',
      kind: 'report',
      person: expect.stringMatching(/^[0-9a-f]{64}$/),
      value: 'wrong-place',
      text: 'It is "point B".',
    });
    expect(open1).toMatchObject({
      kind: 'unanswered',
      question: 'And in Peru?',
      citation: '',
      value: 'country',
    });
    expect(vote).toMatchObject({ ...ABOUT, kind: 'vote', value: 'up', text: '' });
    expect(vote?.['person']).toBe(open1?.['person']);
    expect(vote?.['person']).not.toBe(report?.['person']);
  });

  it('has one vote a person and answer: the last', async () => {
    const feedback = await open();
    expect(feedback.vote(ANNA, ABOUT, 'up')).toBeNull();
    expect(feedback.vote(ANNA, ABOUT, 'up')).toBe('up');
    time += 1000;
    expect(feedback.vote(ANNA, { ...ABOUT, corpus: 'ba9876543210' }, 'down')).toBe('up');
    expect(entries(feedback)).toMatchObject([
      { value: 'down', corpus: 'ba9876543210', time: '2026-01-01T00:00:01.000Z' },
    ]);
    expect(feedback.vote(BEN, ABOUT, 'up')).toBeNull();
    expect(feedback.vote(ANNA, { ...ABOUT, citation: '10PARIS198 ¶5.B' }, 'up')).toBeNull();
    expect(feedback.vote(ANNA, { ...ABOUT, question: 'How much?' }, 'up')).toBeNull();
    expect(entries(feedback)).toHaveLength(4);
  });

  it('keeps every report, also the same again', async () => {
    const feedback = await open();
    feedback.report(ANNA, ABOUT, 'other', 'x');
    feedback.report(ANNA, ABOUT, 'other', 'x');
    expect(entries(feedback)).toHaveLength(2);
  });

  it('has everything again after it was closed', async () => {
    const feedback = await open();
    feedback.vote(ANNA, ABOUT, 'up');
    feedback.report(BEN, ABOUT, 'other', 'x');
    const before = feedback.exportCsv();
    close(feedback);
    const again = await open();
    expect(again.exportCsv()).toBe(before);
    expect(again.vote(ANNA, ABOUT, 'down')).toBe('up');
  });

  it('forgets a person, in the file too, and nobody else', async () => {
    const feedback = await open();
    feedback.vote(ANNA, ABOUT, 'up');
    feedback.report(ANNA, ABOUT, 'other', 'a telling phrase of hers');
    feedback.unanswered(ANNA, 'a telling question', 'thin', ABOUT.corpus);
    feedback.vote(BEN, ABOUT, 'down');
    expect(await bytes()).toContain('telling');
    expect(feedback.forget(ANNA)).toBe(3);
    expect(await bytes()).not.toContain('telling');
    expect(feedback.forget(ANNA)).toBe(0);
    expect(entries(feedback)).toMatchObject([{ kind: 'vote', value: 'down' }]);
    expect(feedback.vote(ANNA, ABOUT, 'up')).toBeNull();
  });

  it('outlives no entry beyond the retention, at opening', async () => {
    const feedback = await open();
    feedback.report(ANNA, ABOUT, 'other', 'older');
    time += 1;
    feedback.report(ANNA, ABOUT, 'other', 'newer');
    close(feedback);
    time += 30 * 86_400_000;
    const again = await open();
    expect(entries(again)).toMatchObject([{ text: 'newer' }]);
    expect(await bytes()).not.toContain('older');
    close(again);
    time += 86_400_000;
    expect(entries(await open())).toEqual([]);
  });

  it('outlives none beyond it while it stays open either', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const feedback = await open({ retentionDays: 1 });
    feedback.report(ANNA, ABOUT, 'other', 'x');
    time += 86_400_001;
    expect(entries(feedback)).toHaveLength(1);
    vi.advanceTimersByTime(3_600_000);
    expect(entries(feedback)).toEqual([]);
    close(feedback);
    vi.advanceTimersByTime(3_600_000);
  });

  it('writes neither a user id nor the secret into any file', async () => {
    const feedback = await open();
    feedback.vote(ANNA, ABOUT, 'up');
    feedback.report(ANNA, ABOUT, 'other', 'x');
    feedback.unanswered(ANNA, 'What?', 'thin', ABOUT.corpus);
    const written = (await bytes()) + feedback.exportCsv();
    close(feedback);
    const all = written + (await bytes());
    expect(all).toContain('10PARIS198');
    expect(all).not.toContain(ANNA);
    expect(all).not.toContain(SECRET);
  });

  it('knows nobody again under another secret', async () => {
    const feedback = await open();
    feedback.vote(ANNA, ABOUT, 'up');
    const other = await open({ secret: 'another one of them' });
    expect(other.vote(ANNA, ABOUT, 'up')).toBeNull();
    expect(other.forget(ANNA)).toBe(1);
    expect(entries(feedback)).toHaveLength(1);
  });

  it.skipIf(process.platform === 'win32')('lets only its owner read the file', async () => {
    const feedback = await open();
    feedback.vote(ANNA, ABOUT, 'up');
    for (const name of await readdir(join(folder, 'not', 'yet')))
      expect((await stat(join(folder, 'not', 'yet', name))).mode & 0o077).toBe(0);
  });

  it('cuts long texts, and no character in half', async () => {
    const feedback = await open();
    feedback.report(ANNA, { ...ABOUT, question: 'q'.repeat(2000) }, 'other', 't'.repeat(1001));
    feedback.report(ANNA, ABOUT, 'other', `${'t'.repeat(999)}😀`);
    const [first, second] = entries(feedback);
    expect(first?.['question']).toBe('q'.repeat(1000));
    expect(first?.['text']).toBe('t'.repeat(1000));
    expect(second?.['text']).toBe('t'.repeat(999));
    const long = { ...ABOUT, question: 'v'.repeat(2000) };
    feedback.vote(ANNA, long, 'up');
    expect(feedback.vote(ANNA, long, 'down')).toBe('up');
  });

  it('gives texts back as they came', async () => {
    const feedback = await open();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (written) => {
        feedback.forget(ANNA);
        feedback.report(ANNA, ABOUT, 'other', written);
        const text = written.replaceAll('\u0000', '\uFFFD');
        const kept = entries(feedback)[0]?.['text'] ?? '';
        expect(kept).toBe(/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);
      }),
      { numRuns: 60 },
    );
  });
});
