import type { Judge } from './judge.ts';
import { openOnnxModel } from './onnxModel.ts';
import type { OnnxRuntime } from './onnxRuntime.ts';

// A question and a passage hardly need more, and every token takes time while somebody waits.
const TOKENS = 72;

/**
 * A model that gives for a question and a text the log-odds that the text replies; see `openOnnxModel`.
 *
 * @throws UserError when the folder is no model that works
 */
export async function loadOnnxJudge(folder: string, runtime: OnnxRuntime): Promise<Judge> {
  const model = await openOnnxModel(folder, TOKENS, runtime);
  return {
    async judge(question, texts) {
      if (texts.length === 0) return [];
      const { data } = await model.run(texts.map((text) => [question, text] as const));
      return texts.map((_, index) => 1 / (1 + Math.exp(-(data[index] ?? 0))));
    },
  };
}
