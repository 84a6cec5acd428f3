import type { Line } from './lines.ts';

/** What stands between a text line and the next one. */
export type Break = 'line-break' | 'paragraph-break';

/** A text or rule line with what separates it from the text line before it. */
export interface FlowLine extends Line {
  readonly before: Break;
  /** A page marker stands between this line and the one before it. */
  readonly turned: boolean;
  /** The index in the list of all lines. */
  readonly index: number;
}

// A page marker brings one blank line before it and two after it; what exceeds them is the author's.
const BLANKS_OF_A_MARKER = 3;

const SENTENCE_END = /[.?!:;*)\]"”]$/;

/**
 * The lines that carry text, each with the kind of break before it. A page marker with its own blank
 * lines is no break: text runs on over it unless the cable has further blank lines there.
 */
export function readFlow(lines: readonly Line[]): FlowLine[] {
  const flow: FlowLine[] = [];
  let blanks = 0;
  let markers = 0;
  lines.forEach((line, index) => {
    if (line.kind === 'blank') blanks += 1;
    else if (line.kind === 'page-marker') markers += 1;
    else {
      const previous = flow.at(-1);
      const own = blanks - markers * BLANKS_OF_A_MARKER;
      const runsOn =
        previous !== undefined && !SENTENCE_END.test(previous.text) && /^\p{Ll}/u.test(line.text);
      const broken = previous === undefined || (markers > 0 ? own > 0 && !runsOn : blanks > 0);
      const { start, end, text, kind } = line;
      const before = broken ? 'paragraph-break' : 'line-break';
      flow.push({ start, end, text, kind, before, turned: markers > 0, index });
      blanks = 0;
      markers = 0;
    }
  });
  return flow;
}
