import type { FlowLine } from '../body/breaks.ts';
import { type Foldable, fold } from '../body/fold.ts';
import type { Quotation } from '../cable.ts';
import type { Block } from './blocks.ts';
import type { Lead } from './lead.ts';

/**
 * Makes quotations of flow lines: from the first character after what leads the first line (marks are data,
 * not text) to the last character of the last line.
 */
export function quoter(
  cable: Foldable,
  flow: readonly FlowLine[],
  leadOf: (line: number) => Lead,
): (lines: Block) => Quotation {
  return ({ from, to }) => {
    const lineStart = flow[from]?.start ?? 0;
    const end = flow[to - 1]?.end ?? lineStart;
    const afterMark = Math.min(end, lineStart + leadOf(from).length);
    const white = cable.source.slice(afterMark, end).search(/\S/);
    const start = white < 0 ? end : afterMark + white;
    return { text: fold(cable, { start, end }), start, end };
  };
}
