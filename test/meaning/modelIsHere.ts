import { loadOnnxRuntime } from '../../src/meaning/onnxRuntime.ts';

/** Whether the optional packages that run the sentence model are installed; says so where they are not. */
export async function modelIsHere(): Promise<boolean> {
  if ((await loadOnnxRuntime()) !== null) return true;
  console.warn('onnxruntime-node or @huggingface/tokenizers is not installed: their tests are left out.');
  return false;
}
