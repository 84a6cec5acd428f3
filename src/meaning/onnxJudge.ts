import type { Excerpt, Judge } from './judge.ts';
import { type OnnxModel, type Output, openOnnxModel } from './onnxModel.ts';
import type { OnnxRuntime } from './onnxRuntime.ts';
import { sentenceWindow } from './sentenceWindow.ts';
import type { TokenRow } from './tokenBatch.ts';

// What it was taught with (training/judge.py). Every token takes time while somebody waits.
const TOKENS = { question: 48, sentences: 88, asked: 24 };
const BAR = '|';
// Measured: a fourth in the same run takes as long as two in another.
const BATCH = 3;

/** A row with the places in it where sentences stand: positions, end exclusive. */
interface JudgedRow extends TokenRow {
  readonly spans: readonly { readonly sentence: number; readonly start: number; readonly end: number }[];
}

function judgedRow({ frame, cut }: OnnxModel, question: readonly number[], excerpt: Excerpt): JudgedRow {
  const known = new Map<number, number[]>();
  const tokensOf = (index: number): number[] => {
    const tokens = known.get(index) ?? cut(excerpt.sentences[index] ?? '', TOKENS.sentences);
    known.set(index, tokens);
    return tokens;
  };
  const lengthOf = (index: number): number => tokensOf(index).length;
  const { from, to } = sentenceWindow(excerpt.sentences.length, excerpt, lengthOf, TOKENS.sentences);
  const ids = [...frame.begin, ...question, ...frame.end];
  const second = ids.length;
  const spans = Array.from({ length: to - from }, (_, at) => {
    const start = ids.length;
    ids.push(...tokensOf(from + at));
    return { sentence: from + at, start, end: ids.length };
  });
  ids.push(...cut(BAR, 1), ...cut(excerpt.asked, TOKENS.asked), ...frame.end);
  return { ids, second, spans };
}

/** The mean of the log-odds of a sentence's tokens, for each sentence that was read. */
function oddsOf(
  { spans }: JudgedRow,
  row: number,
  { data, batch }: Output,
  count: number,
): (number | null)[] {
  const odds = Array.from({ length: count }, (): number | null => null);
  for (const { sentence, start, end } of spans) {
    if (end === start) continue;
    const begin = row * batch.columns;
    const tokens = data.subarray(begin + start, begin + end);
    odds[sentence] = tokens.reduce((sum, value) => sum + value, 0) / tokens.length;
  }
  return odds;
}

/**
 * A model that gives for a question and an answer a log-odds a token; see `openOnnxModel`.
 *
 * @throws UserError when the folder is no model that works
 */
export async function loadOnnxJudge(folder: string, runtime: OnnxRuntime): Promise<Judge> {
  const model = await openOnnxModel(folder, runtime);
  return {
    async judge(question, answers) {
      if (answers.length === 0) return [];
      const asked = model.cut(question, TOKENS.question);
      const odds: (number | null)[][] = [];
      for (let from = 0; from < answers.length; from += BATCH) {
        const part = answers.slice(from, from + BATCH);
        const rows = part.map((answer) => judgedRow(model, asked, answer));
        const output = await model.run(rows);
        odds.push(...rows.map((row, at) => oddsOf(row, at, output, part[at]?.sentences.length ?? 0)));
      }
      return odds;
    },
  };
}
