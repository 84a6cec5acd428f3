import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadOnnxEncoder } from '../../src/meaning/onnxEncoder.ts';
import { UserError } from '../../src/userError.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'attache-model-')), 'my-model');
  await mkdir(join(folder, 'onnx'), { recursive: true });
});

const FILES = {
  'config.json': '{}',
  'tokenizer.json': '{}',
  'tokenizer_config.json': '{"pad_token": "[PAD]"}',
  'onnx/model.onnx': '',
};

async function writeModel(files: Readonly<Record<string, string>> = FILES): Promise<void> {
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
}

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
    await writeModel();
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
    await writeModel();
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
    await writeModel();
    const first = await idOf();
    expect(first).toMatch(/^my-model-[\da-f]{8}$/);
    expect(await idOf()).toBe(first);
    await writeModel({ 'config.json': '{"layers":6}' });
    const second = await idOf();
    expect(second).not.toBe(first);
    await writeModel({ 'onnx/model.onnx': 'weights' });
    expect(await idOf()).not.toBe(second);
  });

  it('says what is wrong with a folder that is no model, without loading anything', async () => {
    const { loaded, load } = fakeLibrary();
    const error = await loadOnnxEncoder(folder, load).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(
      /my-model" holds no sentence model; it lacks config\.json, .*model\.onnx\./,
    );
    await expect(loadOnnxEncoder('/nonsense', load)).rejects.toBeInstanceOf(UserError);
    const { 'tokenizer_config.json': _, ...others } = FILES;
    await writeModel(others);
    await expect(loadOnnxEncoder(folder, load)).rejects.toThrow(/it lacks tokenizer_config\.json\.$/);
    expect(loaded).toEqual([]);
  });

  it('says why a model does not work, in loading it or with a batch', async () => {
    const { env } = fakeLibrary();
    const load = async () => ({ env, pipeline: () => Promise.reject(new Error('no such layer')) });
    const loadBatch = async () => ({
      env,
      pipeline: async () => () => Promise.reject(new TypeError('Cannot convert undefined to a BigInt')),
    });
    await writeModel();
    const failing = loadOnnxEncoder(folder, load);
    await expect(failing).rejects.toBeInstanceOf(UserError);
    await expect(failing).rejects.toThrow(/does not work as a sentence model: .*no such layer/);
    await writeModel({ 'tokenizer_config.json': '{"pad_token": null}' });
    await expect(loadOnnxEncoder(folder, loadBatch)).rejects.toThrow(/names no pad_token/);
  });
});
