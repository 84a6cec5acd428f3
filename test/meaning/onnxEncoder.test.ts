import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadOnnxEncoder } from '../../src/meaning/onnxEncoder.ts';
import type { OnnxRuntime } from '../../src/meaning/onnxRuntime.ts';
import { UserError } from '../../src/userError.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'attache-model-')), 'my-model');
  await mkdir(join(folder, 'onnx'), { recursive: true });
});

const FILES = {
  'tokenizer.json': '{}',
  'tokenizer_config.json': '{"pad_token": "#"}',
  'onnx/model.onnx': '',
};

async function writeModel(files: Readonly<Record<string, string>> = FILES): Promise<void> {
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
}

interface Given {
  readonly data: BigInt64Array;
  readonly dims: readonly number[];
}

/**
 * A made-up runtime: a token is a character, every text ends with a full stop, and the vector of a token is
 * its code and 1.
 */
function fakeRuntime(run: (feeds: Record<string, Given>) => void = () => undefined) {
  const loaded: object[] = [];
  class Tensor implements Given {
    readonly data: BigInt64Array;
    readonly dims: readonly number[];
    constructor(_type: string, data: BigInt64Array, dims: readonly number[]) {
      this.data = data;
      this.dims = dims;
    }
  }
  class Tokenizer {
    encode(text: string, { add_special_tokens: framed = true } = {}) {
      return { ids: [...text, ...(framed ? '.' : '')].map((character) => character.charCodeAt(0)) };
    }
    token_to_id(token: string) {
      return token.charCodeAt(0);
    }
  }
  const InferenceSession = {
    async create(path: string, options: object) {
      loaded.push({ path, ...options });
      return {
        inputNames: ['input_ids', 'attention_mask'],
        outputNames: ['last_hidden_state'],
        async run(feeds: Record<string, Given>) {
          run(feeds);
          const { data = new BigInt64Array(), dims = [] } = feeds['input_ids'] ?? {};
          const vectors = Float32Array.from([...data].flatMap((id) => [Number(id), 1]));
          return { last_hidden_state: { data: vectors, dims: [...dims, 2] } };
        },
      };
    },
  };
  return { loaded, runtime: { InferenceSession, Tensor, Tokenizer } as unknown as OnnxRuntime };
}

/** What a fake model makes of characters with these codes: their mean beside 1, drawn to length 1. */
function expected(codes: readonly number[]): number[] {
  const mean = codes.reduce((sum, code) => sum + code, 0) / codes.length;
  return [mean / Math.hypot(mean, 1), 1 / Math.hypot(mean, 1)];
}

describe('loadOnnxEncoder', () => {
  it('averages the tokens of each text, not what it is filled up with', async () => {
    await writeModel();
    const { runtime } = fakeRuntime();
    const encoder = await loadOnnxEncoder(folder, runtime);
    expect(encoder.dimensions).toBe(2);
    const texts = ['a', 'bcd', ...Array.from({ length: 40 }, (_, index) => 'x'.repeat(index + 1))];
    const vectors = await encoder.encode(texts);
    expect(vectors).toHaveLength(texts.length);
    vectors.forEach((vector, index) => {
      const codes = [...(texts[index] ?? ''), '.'].map((character) => character.charCodeAt(0));
      expected(codes).forEach((value, at) => {
        expect(vector[at]).toBeCloseTo(value, 5);
      });
    });
    expect(await encoder.encode([])).toEqual([]);
  });

  it('encodes one text with one thread, and several with all', async () => {
    await writeModel();
    const { runtime, loaded } = fakeRuntime();
    const encoder = await loadOnnxEncoder(folder, runtime);
    await encoder.encode(['a']);
    const path = join(folder, 'onnx/model.onnx');
    expect(loaded).toEqual([{ path, intraOpNumThreads: 1 }]);
    await encoder.encode(['a', 'b']);
    await encoder.encode(['a', 'b']);
    expect(loaded.slice(1)).toEqual([{ path }]);
  });

  it('reads 128 tokens of a text, the last of them the one that ends every text', async () => {
    await writeModel();
    const rows: Given[] = [];
    const { runtime } = fakeRuntime(({ input_ids: ids }) => {
      if (ids !== undefined) rows.push(ids);
    });
    const encoder = await loadOnnxEncoder(folder, runtime);
    await encoder.encode(['a'.repeat(300), 'bc']);
    const { data, dims } = rows.at(-1) ?? { data: new BigInt64Array(), dims: [] };
    expect(dims).toEqual([2, 128]);
    expect([...data.slice(126, 131)].map((id) => String.fromCharCode(Number(id))).join('')).toBe('a.bc.');
  });

  it('calls models by folder and files, so that vectors of two are never mixed', async () => {
    const idOf = async (): Promise<string> => (await loadOnnxEncoder(folder, fakeRuntime().runtime)).id;
    await writeModel();
    const first = await idOf();
    expect(first).toMatch(/^my-model-[\da-f]{8}$/);
    expect(await idOf()).toBe(first);
    await writeModel({ 'onnx/model.onnx': 'weights' });
    expect(await idOf()).not.toBe(first);
  });

  it('says what is wrong with a folder that is no model, without loading anything', async () => {
    const { loaded, runtime } = fakeRuntime();
    const error = await loadOnnxEncoder(folder, runtime).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(/my-model" holds no sentence model; it lacks tokenizer\.json, .*\.onnx\./);
    await expect(loadOnnxEncoder('/nonsense', runtime)).rejects.toBeInstanceOf(UserError);
    expect(loaded).toEqual([]);
  });

  it('says why a model does not work, in loading it or with a batch', async () => {
    const { runtime } = fakeRuntime(() => {
      throw new Error('no such layer');
    });
    await writeModel();
    const failing = loadOnnxEncoder(folder, runtime);
    await expect(failing).rejects.toBeInstanceOf(UserError);
    await expect(failing).rejects.toThrow(/does not work as a sentence model: .*no such layer/);
    await writeModel({ 'tokenizer.json': 'no JSON' });
    await expect(loadOnnxEncoder(folder, fakeRuntime().runtime)).rejects.toThrow(/does not work/);
  });
});
