// Both packages are optional: they install with the project unless they are left out.

declare module 'onnxruntime-node' {
  export class Tensor {
    constructor(type: 'int64', data: BigInt64Array, dims: readonly number[]);
    readonly dims: readonly number[];
    readonly data: Float32Array;
  }
  export interface InferenceSession {
    readonly inputNames: readonly string[];
    readonly outputNames: readonly string[];
    run(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>;
  }
  export const InferenceSession: { create(path: string): Promise<InferenceSession> };
}

declare module '@huggingface/tokenizers' {
  export class Tokenizer {
    constructor(tokenizer: object, config: object);
    encode(
      text: string,
      options?: { readonly text_pair?: string },
    ): { readonly ids: readonly number[]; readonly token_type_ids?: readonly number[] };
    token_to_id(token: string): number | undefined;
  }
}
