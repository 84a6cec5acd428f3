// Both packages are optional: they install with the project unless they are left out.

declare module 'onnxruntime-node' {
  export class Tensor {
    constructor(type: 'int64', data: BigInt64Array, dims: readonly number[]);
    readonly dims: readonly number[];
    readonly data: Float32Array;
  }
  export interface SessionOptions {
    readonly intraOpNumThreads?: number;
  }
  export interface InferenceSession {
    readonly inputNames: readonly string[];
    readonly outputNames: readonly string[];
    run(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>;
  }
  export const InferenceSession: { create(path: string, options: SessionOptions): Promise<InferenceSession> };
}

declare module '@huggingface/tokenizers' {
  export class Tokenizer {
    constructor(tokenizer: object, config: object);
    encode(
      text: string,
      options?: { readonly add_special_tokens?: boolean },
    ): { readonly ids: readonly number[] };
    token_to_id(token: string): number | undefined;
  }
}
