import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadOnnxEncoder } from '../../src/meaning/onnxEncoder.ts';
import { UserError } from '../../src/userError.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'attache-model-')), 'my-model');
  await mkdir(folder);
});

/** A made-up library: the vector of a text is its length, its first character's code and 0. */
function fakeLibrary() {
  const env = { allowRemoteModels: true, allowLocalModels: false, localModelPath: '' };
  const loaded: unknown[] = [];
  const load = async () => ({
    env,
    pipeline: async (task: string, model: string, options: object) => {
      loaded.push({ task, model, options, remote: env.allowRemoteModels, path: env.localModelPath });
      return async (texts: readonly string[], how: object) => {
        expect(how).toEqual({ pooling: 'mean', normalize: true });
        const data = Float32Array.from(texts.flatMap((text) => [text.length, text.charCodeAt(0), 0]));
        return { dims: [texts.length, 3], data };
      };
    },
  });
  return { env, loaded, load };
}

describe('loadOnnxEncoder', () => {
  it('forbids the library to fetch anything before it loads the folder', async () => {
    await writeFile(join(folder, 'config.json'), '{}');
    const { loaded, load } = fakeLibrary();
    await loadOnnxEncoder(folder, load);
    expect(loaded).toEqual([
      {
        task: 'feature-extraction',
        model: 'my-model',
        options: { local_files_only: true },
        remote: false,
        path: join(folder, '..'),
      },
    ]);
  });

  it('gives each text its own vector', async () => {
    await writeFile(join(folder, 'config.json'), '{}');
    const encoder = await loadOnnxEncoder(folder, fakeLibrary().load);
    expect(encoder.dimensions).toBe(3);
    expect((await encoder.encode(['a', 'bcd'])).map((vector) => [...vector])).toEqual([
      [1, 97, 0],
      [3, 98, 0],
    ]);
    expect(await encoder.encode([])).toEqual([]);
    const many = Array.from({ length: 40 }, (_, index) => 'x'.repeat(index));
    expect((await encoder.encode(many)).map(([length]) => length)).toEqual(many.map((text) => text.length));
  });

  it('calls models by folder and files, so that vectors of two are never mixed', async () => {
    const idOf = async (): Promise<string> => (await loadOnnxEncoder(folder, fakeLibrary().load)).id;
    await writeFile(join(folder, 'config.json'), '{}');
    const first = await idOf();
    expect(first).toMatch(/^my-model-[\da-f]{8}$/);
    expect(await idOf()).toBe(first);
    await writeFile(join(folder, 'config.json'), '{"layers":6}');
    const second = await idOf();
    expect(second).not.toBe(first);
    await mkdir(join(folder, 'onnx'));
    await writeFile(join(folder, 'onnx', 'model.onnx'), 'weights');
    expect(await idOf()).not.toBe(second);
  });

  it('says what is wrong with a folder that is no model, without loading anything', async () => {
    const { loaded, load } = fakeLibrary();
    const error = await loadOnnxEncoder(folder, load).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(/my-model" holds no sentence model; .*config\.json/);
    await expect(loadOnnxEncoder('/nonsense', load)).rejects.toBeInstanceOf(UserError);
    expect(loaded).toEqual([]);
  });
});
