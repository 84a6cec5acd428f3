import type { Collection } from './collection.ts';
import { mean } from './mean.ts';
import type { ChoosePassage } from './passageChoice.ts';

/** How often a quoted passage holds the answer, and what that costs. */
export interface PassageFigures {
  /** The share of the questions whose passage of the right document holds an answer whole, 0 to 1. */
  readonly held: number;
  /** The mean length of a passage as a share of its document, 0 to 1. */
  readonly length: number;
}

/** Has a passage chosen of the right document of every question whose collection tells where the answer is. */
export function measurePassages({ documents, queries }: Collection, choose: ChoosePassage): PassageFigures {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const chosen = queries.flatMap(({ text: question, answers, relevance }) => {
    const [id = ''] = relevance.keys();
    const text = texts.get(id);
    if (text === undefined || answers.length === 0) return [];
    const { start, end } = choose(text, question);
    const held = answers.some((answer) => answer.start >= start && answer.start + answer.text.length <= end);
    return [{ held: held ? 1 : 0, length: (end - start) / text.length }];
  });
  return { held: mean(chosen.map(({ held }) => held)), length: mean(chosen.map(({ length }) => length)) };
}
