import type { Judge } from './judge.ts';
import { loadOnnxJudge } from './onnxJudge.ts';
import { loadOnnxRuntime } from './onnxRuntime.ts';
import { shippedModel } from './shippedModel.ts';

/**
 * Loads the judge that ships with the project.
 *
 * @param setting SENTENCE_MODEL: `off` for none, anything else for the one there is
 * @returns `null` where nothing is installed that runs it; everything works without
 */
export async function loadJudge(setting: string | undefined): Promise<Judge | null> {
  if (setting?.trim().toLowerCase() === 'off') return null;
  const runtime = await loadOnnxRuntime();
  return runtime === null ? null : loadOnnxJudge(shippedModel('judge'), runtime);
}
