import type { Tokenizer } from '@huggingface/tokenizers';

/** Texts as a model takes them: their tokens, shorter ones filled up to the longest; rows in one array. */
export interface TokenBatch {
  readonly rows: number;
  readonly columns: number;
  /** By the names that the models have for them. */
  readonly inputs: {
    readonly input_ids: BigInt64Array;
    /** 1 for a token of the text, 0 for what it is filled up with. */
    readonly attention_mask: BigInt64Array;
    /** 1 for the tokens of the second text of a pair. */
    readonly token_type_ids: BigInt64Array;
  };
}

/** A text, or two that are read together. */
export type Readable = string | readonly [string, string];

/**
 * Cuts texts into tokens.
 *
 * @param longest how many tokens a text may have; of longer ones the end is left out, but for the token
 *   that ends every text
 * @param padding the token that shorter texts are filled up with
 */
export function batchOf(
  texts: readonly Readable[],
  tokenizer: Pick<Tokenizer, 'encode'>,
  longest: number,
  padding: number,
): TokenBatch {
  const rows = texts.map((text) => {
    const [first, second] = typeof text === 'string' ? [text] : text;
    const { ids, token_type_ids: types } = tokenizer.encode(
      first,
      second === undefined ? {} : { text_pair: second },
    );
    const kept = ids.length <= longest ? ids : [...ids.slice(0, longest - 1), ...ids.slice(-1)];
    return kept.map((id, at) => ({ id, type: types?.[at] ?? 0 }));
  });
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const size = rows.length * columns;
  const inputs = {
    input_ids: new BigInt64Array(size).fill(BigInt(padding)),
    attention_mask: new BigInt64Array(size),
    token_type_ids: new BigInt64Array(size),
  };
  rows.forEach((row, index) => {
    row.forEach(({ id, type }, at) => {
      inputs.input_ids[index * columns + at] = BigInt(id);
      inputs.attention_mask[index * columns + at] = 1n;
      inputs.token_type_ids[index * columns + at] = BigInt(type);
    });
  });
  return { rows: rows.length, columns, inputs };
}
