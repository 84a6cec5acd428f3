import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { About } from '../../src/feedback/feedback.ts';
import { openFeedback } from '../../src/feedback/openFeedback.ts';

const ABOUT: About = { question: 'How long?', citation: '10PARIS198 ¶5.A', corpus: '0123456789ab' };
const SECRET = 'the same for every process';

let file: string;
beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'attache-feedback-')), 'f.sqlite');
});

const open = () => openFeedback({ file, secret: SECRET, retentionDays: 30 });

/** A process that waits for a moment, opens the file and reports `count` times, saying so each time. */
function reporter(name: string, count: number, at: number): ChildProcess {
  const program = `
    import { openFeedback } from './dist/src/feedback/openFeedback.js';
    while (Date.now() < ${at});
    const feedback = await openFeedback(${JSON.stringify({ file, secret: SECRET, retentionDays: 30 })});
    for (let index = 0; index < ${count}; index += 1) {
      feedback.report('${name}', ${JSON.stringify(ABOUT)}, 'other', '${name} ' + index);
      process.stdout.write(index + '\\n');
    }
    feedback.close();
  `;
  return spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

const texts = (csv: string): string[] => [...csv.matchAll(/"(\w+ \d+)"\r\n/g)].map(([, said = '']) => said);

describe('a file of feedback', () => {
  it('loses nothing that several processes write at once, into a new file too', async () => {
    const names = ['anna', 'ben', 'cleo'];
    const children = names.map((name) => reporter(name, 60, Date.now() + 1000));
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
    expect(codes).toEqual([0, 0, 0]);
    const feedback = await open();
    const expected = names.flatMap((name) => Array.from({ length: 60 }, (_, index) => `${name} ${index}`));
    expect(texts(feedback.exportCsv()).sort()).toEqual(expected.sort());
    feedback.close();
  });

  it('loses nothing that two connections of one process write in turns', async () => {
    const [one, two] = await Promise.all([open(), open()]);
    for (let index = 0; index < 50; index += 1) {
      one.report('anna', ABOUT, 'other', `anna ${index}`);
      two.report('ben', ABOUT, 'other', `ben ${index}`);
    }
    expect(one.vote('anna', ABOUT, 'up')).toBeNull();
    expect(two.vote('anna', ABOUT, 'down')).toBe('up');
    expect(two.exportCsv()).toBe(one.exportCsv());
    expect(texts(one.exportCsv())).toHaveLength(100);
    one.close();
    two.close();
  });

  it('has all that was said to be kept when a process is killed', async () => {
    const child = reporter('anna', 1_000_000, Date.now());
    let said = 0;
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString().split('\n').length - 1;
      if (said > 100) child.kill('SIGKILL');
    });
    expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
    const feedback = await open();
    expect(texts(feedback.exportCsv()).slice(0, said)).toEqual(
      Array.from({ length: said }, (_, index) => `anna ${index}`),
    );
    feedback.close();
  });
});
