import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Encoder } from '../../src/meaning/encoder.ts';
import { type Meanings, readMeanings } from '../../src/meaning/readMeanings.ts';
import { similarity } from '../../src/meaning/vector.ts';
import { openVectorStore } from '../../src/meaning/vectorStore.ts';
import { fakeEncoder } from './fakeEncoder.ts';

const GROUPS = [['aa', 'bb'], ['cc'], [], ['dd', 'ee', 'ff']];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attache-meanings-'));
});

const read = (encoder: Encoder, rest: { most?: number; progress?: () => void } = {}): Promise<Meanings> =>
  readMeanings(GROUPS, {
    encoder,
    store: openVectorStore(folder, encoder),
    most: Number.POSITIVE_INFINITY,
    ...rest,
  });

describe('readMeanings', () => {
  it('makes what is missing once', async () => {
    const first = fakeEncoder();
    const made = await read(first);
    expect(first.calls).toEqual([['aa', 'bb'], ['cc'], ['dd', 'ee', 'ff']]);
    expect(made.vectors?.map((group) => group.length)).toEqual([2, 1, 0, 3]);

    const second = fakeEncoder();
    const kept = await read(second);
    expect(second.calls).toEqual([]);
    expect(kept.vectors?.map((group) => group.map(({ values }) => [...values]))).toEqual(
      made.vectors?.map((group) => group.map(({ values }) => [...values])),
    );
  });

  it('gives each text its own vector', async () => {
    const encoder = fakeEncoder();
    const { vectors } = await read(encoder);
    const [question = new Float32Array()] = await encoder.encode(['ee']);
    const alike = vectors?.map((group) => group.map((vector) => Math.round(similarity(vector, question))));
    expect(alike).toEqual([[0, 0], [0], [], [0, 1, 0]]);
  });

  it('goes on where it was interrupted', async () => {
    const interrupted = fakeEncoder((texts) => {
      if (texts.includes('dd')) throw new Error('the machine went to sleep');
    });
    await expect(read(interrupted)).rejects.toThrow('the machine went to sleep');
    const second = fakeEncoder();
    const { vectors } = await read(second);
    expect(second.calls).toEqual([['dd', 'ee', 'ff']]);
    expect(vectors?.map((group) => group.length)).toEqual([2, 1, 0, 3]);
  });

  it('makes none where too many are missing, and says how many', async () => {
    const encoder = fakeEncoder();
    expect(await read(encoder, { most: 5 })).toEqual({ vectors: null, missing: 6 });
    expect(encoder.calls).toEqual([]);
    expect((await read(encoder, { most: 6 })).vectors).toHaveLength(4);
    expect((await read(fakeEncoder(), { most: 0 })).vectors).toHaveLength(4);
  });

  it('loses nothing but time where the store cannot be written to', async () => {
    const blocked = join(folder, 'a file, not a folder');
    await writeFile(blocked, '');
    folder = blocked;
    for (const _ of ['first', 'second']) {
      const encoder = fakeEncoder();
      const { vectors } = await read(encoder);
      expect(vectors?.map((group) => group.length)).toEqual([2, 1, 0, 3]);
      expect(encoder.calls).toHaveLength(3);
    }
  });

  it('tells how far it is, from nothing to all, and nothing where all is there', async () => {
    const seen: unknown[] = [];
    const progress = (...far: unknown[]): void => {
      seen.push(far);
    };
    await read(fakeEncoder(), { progress });
    expect(seen).toEqual([
      [0, 6],
      [2, 6],
      [3, 6],
      [6, 6],
    ]);
    seen.length = 0;
    await read(fakeEncoder(), { progress });
    expect(seen).toEqual([]);
  });
});
