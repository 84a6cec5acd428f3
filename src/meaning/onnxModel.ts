import { join, resolve } from 'node:path';
import type { SessionOptions } from 'onnxruntime-node';
import { UserError } from '../userError.ts';
import { missingFiles, nameOfModel, readModelJson } from './onnxFolder.ts';
import type { OnnxRuntime } from './onnxRuntime.ts';
import { batchOf, type TokenBatch, type TokenRow } from './tokenBatch.ts';

/** What a model makes of a batch of texts: its first output, one row of numbers a text or token. */
export interface Output {
  readonly batch: TokenBatch;
  readonly data: Float32Array;
}

/** A model that reads texts. */
export interface OnnxModel {
  /** Names the model and the state of its files. */
  readonly id: string;
  /** The tokens that every text begins and ends with. */
  readonly frame: { readonly begin: readonly number[]; readonly end: readonly number[] };
  /** The tokens of a text, without the frame; of a longer text the first `longest`. */
  cut(text: string, longest: number): number[];
  run(rows: readonly TokenRow[]): Promise<Output>;
}

// A token has hardly more characters than this, and cutting texts into tokens takes time.
const LONGEST_TOKEN = 12;

async function open(
  folder: string,
  { InferenceSession, Tensor, Tokenizer }: OnnxRuntime,
  options: SessionOptions,
): Promise<OnnxModel> {
  const config = readModelJson(folder, 'tokenizer_config.json') as { readonly pad_token?: unknown };
  const tokenizer = new Tokenizer(readModelJson(folder, 'tokenizer.json'), config);
  const padding = typeof config.pad_token === 'string' ? tokenizer.token_to_id(config.pad_token) : 0;
  const session = await InferenceSession.create(join(folder, 'onnx/model.onnx'), options);
  const [output = ''] = session.outputNames;
  const empty = tokenizer.encode('').ids;
  const half = Math.floor(empty.length / 2);
  return {
    id: nameOfModel(folder),
    frame: { begin: empty.slice(0, half), end: empty.slice(half) },
    cut(text, longest) {
      const short = text.slice(0, longest * LONGEST_TOKEN);
      return tokenizer.encode(short, { add_special_tokens: false }).ids.slice(0, longest);
    },
    async run(rows) {
      const batch = batchOf(rows, padding ?? 0);
      const feeds = Object.fromEntries(
        session.inputNames.map((name) => [
          name,
          new Tensor('int64', batch.inputs[name as keyof TokenBatch['inputs']], [batch.rows, batch.columns]),
        ]),
      );
      const { [output]: result } = await session.run(feeds);
      return { batch, data: result?.data ?? new Float32Array() };
    },
  };
}

/** A text alone as a row, `longest` tokens at most. */
export function rowOf({ frame, cut }: OnnxModel, text: string, longest: number): TokenRow {
  const ids = [...frame.begin, ...cut(text, longest - frame.begin.length - frame.end.length), ...frame.end];
  return { ids, second: ids.length };
}

/**
 * Opens a model from a folder as Hugging Face lays it out (`tokenizer.json`, `tokenizer_config.json`,
 * `onnx/model.onnx`). Nothing is ever fetched.
 *
 * @param options for the runtime: as many threads as the machine has cores unless they say otherwise
 * @throws UserError when the folder is no model that works
 */
export async function openOnnxModel(
  folder: string,
  runtime: OnnxRuntime,
  options: SessionOptions = {},
): Promise<OnnxModel> {
  const path = resolve(folder);
  const missing = missingFiles(path);
  if (missing.length > 0)
    throw new UserError(`"${folder}" holds no sentence model; it lacks ${missing.join(', ')}.`);
  try {
    const model = await open(path, runtime, options);
    // Two texts of unlike lengths, since some faults show only in a batch.
    await model.run(['a', 'two words'].map((text) => rowOf(model, text, LONGEST_TOKEN)));
    return model;
  } catch (error) {
    throw new UserError(`"${folder}" does not work as a sentence model: ${String(error)}.`);
  }
}
