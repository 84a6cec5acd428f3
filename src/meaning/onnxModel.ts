import { join, resolve } from 'node:path';
import { UserError } from '../userError.ts';
import { missingFiles, nameOfModel, readModelJson } from './onnxFolder.ts';
import type { OnnxRuntime } from './onnxRuntime.ts';
import { batchOf, type Readable, type TokenBatch } from './tokenBatch.ts';

/** What a model makes of a batch of texts: its first output, one row of numbers a text or token. */
export interface Output {
  readonly batch: TokenBatch;
  readonly data: Float32Array;
}

/** A model that reads texts. */
export interface OnnxModel {
  /** Names the model and the state of its files. */
  readonly id: string;
  run(texts: readonly Readable[]): Promise<Output>;
}

// A token has hardly more characters than this, and cutting texts into tokens takes time.
const LONGEST_TOKEN = 12;

function shortened(text: Readable, tokens: number): Readable {
  const longest = tokens * LONGEST_TOKEN;
  return typeof text === 'string'
    ? text.slice(0, longest)
    : [text[0].slice(0, longest), text[1].slice(0, longest)];
}

async function open(
  folder: string,
  tokens: number,
  { InferenceSession, Tensor, Tokenizer }: OnnxRuntime,
): Promise<OnnxModel> {
  const config = readModelJson(folder, 'tokenizer_config.json') as { readonly pad_token?: unknown };
  const tokenizer = new Tokenizer(readModelJson(folder, 'tokenizer.json'), config);
  const padding = typeof config.pad_token === 'string' ? tokenizer.token_to_id(config.pad_token) : 0;
  const session = await InferenceSession.create(join(folder, 'onnx/model.onnx'));
  const [output = ''] = session.outputNames;
  return {
    id: nameOfModel(folder),
    async run(texts) {
      const short = texts.map((text) => shortened(text, tokens));
      const batch = batchOf(short, tokenizer, tokens, padding ?? 0);
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

/**
 * Opens a model from a folder as Hugging Face lays it out (`tokenizer.json`, `tokenizer_config.json`,
 * `onnx/model.onnx`). Nothing is ever fetched.
 *
 * @param tokens how many tokens of a text it is given
 * @throws UserError when the folder is no model that works
 */
export async function openOnnxModel(
  folder: string,
  tokens: number,
  runtime: OnnxRuntime,
): Promise<OnnxModel> {
  const path = resolve(folder);
  const missing = missingFiles(path);
  if (missing.length > 0)
    throw new UserError(`"${folder}" holds no sentence model; it lacks ${missing.join(', ')}.`);
  try {
    const model = await open(path, tokens, runtime);
    // Two texts of unlike lengths, since some faults show only in a batch.
    await model.run(['a', 'two words']);
    return model;
  } catch (error) {
    throw new UserError(`"${folder}" does not work as a sentence model: ${String(error)}.`);
  }
}
