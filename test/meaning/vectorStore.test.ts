import { chmod, mkdir, mkdtemp, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { quantize } from '../../src/meaning/vector.ts';
import { openVectorStore, type VectorStore } from '../../src/meaning/vectorStore.ts';

const MODEL = { id: 'fake-1', dimensions: 3 };
const TEXTS = ['one', 'two'];
const VECTORS = [quantize(Float32Array.of(1, 0, 0)), quantize(Float32Array.of(-0.6, 0, 0.8))];

let folder: string;
let store: VectorStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attache-vectors-'));
  store = openVectorStore(join(folder, 'not', 'there', 'yet'), MODEL);
});

const files = async (): Promise<string[]> => {
  const home = join(folder, 'not', 'there', 'yet', MODEL.id);
  return (await readdir(home)).map((name) => join(home, name));
};

describe('openVectorStore', () => {
  it('reads what it has written', async () => {
    await store.write(TEXTS, VECTORS);
    const read = await store.read(TEXTS);
    expect(read?.map(({ values }) => [...values])).toEqual(VECTORS.map(({ values }) => [...values]));
    read?.forEach(({ scale }, index) => {
      expect(scale).toBeCloseTo(VECTORS[index]?.scale ?? 0, 6);
    });
  });

  it('has nothing for other texts, another order, another division or another model', async () => {
    await store.write(TEXTS, VECTORS);
    for (const texts of [['one'], ['two', 'one'], ['one', 'tw', 'o'], ['onetwo']])
      expect(await store.read(texts)).toBeNull();
    const other = openVectorStore(join(folder, 'not', 'there', 'yet'), { id: 'fake-2', dimensions: 3 });
    expect(await other.read(TEXTS)).toBeNull();
  });

  it('takes a file that is missing, truncated, too long or of another width for none', async () => {
    expect(await store.read(TEXTS)).toBeNull();
    await store.write(TEXTS, VECTORS);
    const [path = ''] = await files();
    const wider = openVectorStore(join(folder, 'not', 'there', 'yet'), { ...MODEL, dimensions: 4 });
    expect(await wider.read(TEXTS)).toBeNull();
    const whole = await readFile(path);
    await truncate(path, whole.length - 1);
    expect(await store.read(TEXTS)).toBeNull();
    await writeFile(path, Buffer.concat([whole, Buffer.of(0)]));
    expect(await store.read(TEXTS)).toBeNull();
    await writeFile(path, 'not a vector');
    expect(await store.read(TEXTS)).toBeNull();
    await writeFile(path, whole);
    expect(await store.read(TEXTS)).not.toBeNull();
  });

  it('writes over a damaged file', async () => {
    await store.write(TEXTS, VECTORS);
    const [path = ''] = await files();
    await writeFile(path, 'damaged');
    await store.write(TEXTS, VECTORS);
    expect(await store.read(TEXTS)).not.toBeNull();
  });

  it('leaves one whole file, also when several write at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => store.write(TEXTS, VECTORS)));
    expect((await files()).map((path) => path.split('.').at(-1))).toEqual(['vectors']);
    expect(await store.read(TEXTS)).toHaveLength(2);
  });

  it('leaves nothing half-written where it cannot put the file into its place', async () => {
    await store.write(TEXTS, VECTORS);
    const [path = ''] = await files();
    const home = join(path, '..');
    await chmod(path, 0o600);
    const { rm } = await import('node:fs/promises');
    await rm(path);
    await mkdir(join(path, 'in the way'), { recursive: true });
    await expect(store.write(TEXTS, VECTORS)).rejects.toThrow();
    expect(await store.read(TEXTS)).toBeNull();
    expect((await readdir(home)).filter((name) => name.endsWith('.vectors'))).toHaveLength(1);
  });
});
