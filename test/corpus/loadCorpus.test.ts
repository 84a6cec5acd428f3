import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';

const emptyFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'attache-'));

describe('loadCorpus', () => {
  it('reads the corpus that ships', async () => {
    const { cables, entries } = await loadCorpus('corpus');
    expect(cables.map(({ id }) => id)).toContain('10PARIS198');
    expect(entries.filter(({ cable, answer }) => cable.id === '10PARIS198' && !answer.front)).toHaveLength(
      20,
    );
  });

  it('says what to do about a folder that is not there or holds no cable', async () => {
    await expect(loadCorpus('/nowhere/at/all')).rejects.toThrow(/CORPUS_DIR/);
    const folder = await emptyFolder();
    await writeFile(join(folder, 'notes.txt'), 'no cable\n');
    await expect(loadCorpus(folder)).rejects.toThrow(/holds no cable/);
  });
});
