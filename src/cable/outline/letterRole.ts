import type { FlowLine } from '../body/breaks.ts';
import { blockText, cutBlocks } from './blocks.ts';
import type { Point } from './points.ts';
import { promptLines } from './prompt.ts';
import { isDepartmentText } from './questionText.ts';

/**
 * What the letters of a cable mark: the answer, with the Department's question above it (`below-question`);
 * the question or its label, with the answer below (`question`); or the answer alone (`answer`).
 */
export type LetterRole = 'below-question' | 'question' | 'answer';

const SHARE_THAT_PROVES = 0.3;

/** Decides by the cable's own evidence, counted over all its lettered points. */
export function letterRole(flow: readonly FlowLine[], points: readonly Point[]): LetterRole {
  let letters = 0;
  let above = 0;
  let own = 0;
  points.forEach((point, index) => {
    if (point.mark.kind !== 'letter') return;
    letters += 1;
    const previous = points[index - 1]?.line ?? 0;
    const next = points[index + 1]?.line ?? flow.length;
    const blockAbove = cutBlocks(flow, previous, point.line).at(-1);
    if (blockAbove && blockAbove.from > previous && isDepartmentText(blockText(flow, blockAbove))) above += 1;
    if (promptLines(flow, point.line, next) > 0) own += 1;
  });
  const enough = Math.max(1, letters * SHARE_THAT_PROVES);
  if (above >= enough && above > own) return 'below-question';
  return own >= enough ? 'question' : 'answer';
}
