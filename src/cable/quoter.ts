import type { Block } from './blocks.ts';
import type { FlowLine } from './breaks.ts';
import type { Quotation } from './cable.ts';
import { type Foldable, fold } from './fold.ts';
import type { Point } from './points.ts';

/**
 * Makes quotations of flow lines: from the first character after the mark of the first line (its portion
 * mark and key are data, not text) to the last character of the last line.
 */
export function quoter(
  cable: Foldable,
  flow: readonly FlowLine[],
  points: readonly Point[],
): (lines: Block) => Quotation {
  const marks = new Map(points.map(({ line, mark }) => [line, mark.length]));
  return ({ from, to }) => {
    const lineStart = flow[from]?.start ?? 0;
    const end = flow[to - 1]?.end ?? lineStart;
    const afterMark = Math.min(end, lineStart + (marks.get(from) ?? 0));
    const white = cable.source.slice(afterMark, end).search(/\S/);
    const start = white < 0 ? end : afterMark + white;
    return { text: fold(cable, { start, end }), start, end };
  };
}
