/** What runs a model: the runtime, and the tokenizer that cuts texts into the pieces which it knows. */
export type OnnxRuntime = typeof import('onnxruntime-node') & typeof import('@huggingface/tokenizers');

/** Loads the optional packages that run models; `null` where they are not installed. */
export async function loadOnnxRuntime(): Promise<OnnxRuntime | null> {
  try {
    const [runtime, tokenizers] = await Promise.all([
      import('onnxruntime-node'),
      import('@huggingface/tokenizers'),
    ]);
    return { ...runtime, ...tokenizers };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A platform without a build of the runtime is one where it is not installed.
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND' || code === 'ERR_DLOPEN_FAILED')
      return null;
    throw error;
  }
}
