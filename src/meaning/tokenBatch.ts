/** The tokens of a text, or of two that are read together. */
export interface TokenRow {
  readonly ids: readonly number[];
  /** Where the tokens of the second text begin; how many there are where there is none. */
  readonly second: number;
}

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

/**
 * Lays rows of tokens under each other.
 *
 * @param padding the token that shorter rows are filled up with
 */
export function batchOf(rows: readonly TokenRow[], padding: number): TokenBatch {
  const columns = Math.max(1, ...rows.map(({ ids }) => ids.length));
  const size = rows.length * columns;
  const inputs = {
    input_ids: new BigInt64Array(size).fill(BigInt(padding)),
    attention_mask: new BigInt64Array(size),
    token_type_ids: new BigInt64Array(size),
  };
  rows.forEach(({ ids, second }, index) => {
    ids.forEach((id, at) => {
      inputs.input_ids[index * columns + at] = BigInt(id);
      inputs.attention_mask[index * columns + at] = 1n;
      inputs.token_type_ids[index * columns + at] = at < second ? 0n : 1n;
    });
  });
  return { rows: rows.length, columns, inputs };
}
