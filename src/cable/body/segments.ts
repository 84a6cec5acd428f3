import type { Segment } from '../cable.ts';
import type { FlowLine } from './breaks.ts';
import { findBrokenWords } from './brokenWords.ts';
import type { Line } from './lines.ts';

// The archive put this mark before every line that begins with a number or a letter and a full stop,
// list items and years ("in ¶2009.") included, so it is the archive's and not the cable's.
const PILCROW = '¶';

/**
 * Cuts a cable's body into segments that cover it without gap or overlap.
 *
 * @param lines all lines of the body
 * @param flow the lines that carry text, with their breaks
 * @param body where the body begins, and `end` where it ends: UTF-16 offsets into the file
 */
export function readSegments(
  lines: readonly Line[],
  flow: readonly FlowLine[],
  body: number,
  end: number,
): Segment[] {
  const segments: Segment[] = [];
  const broken = findBrokenWords(flow);
  let position = body;
  const advance = (to: number, kind: Segment['kind']): void => {
    if (to > position) segments.push({ start: position, end: to, kind });
    position = Math.max(position, to);
  };
  const advanceOverGap = (from: number, to: number, gapEnd: number, kind: Segment['kind']): void => {
    for (const line of lines.slice(from, to)) {
      if (line.kind !== 'page-marker') continue;
      advance(line.start, kind);
      advance(line.end, 'page-marker');
    }
    advance(gapEnd, kind);
  };

  let lineIndex = 0;
  flow.forEach((line, index) => {
    advanceOverGap(lineIndex, line.index, line.start, broken.has(index) ? 'word-break' : line.before);
    if (line.text.startsWith(PILCROW)) advance(line.start + PILCROW.length, 'pilcrow');
    advance(line.end, 'text');
    lineIndex = line.index + 1;
  });
  advanceOverGap(lineIndex, lines.length, end, 'paragraph-break');
  return segments;
}
