import type { FlowLine } from '../body/breaks.ts';
import { type Block, blockText, cutBlocks } from './blocks.ts';
import type { LetterRole } from './letterRole.ts';
import { isNote, isNoteUnderHeading } from './notes.ts';
import type { Point } from './points.ts';
import { promptLines } from './prompt.ts';
import { isDepartmentText } from './questionText.ts';
import type { Stretch } from './stretches.ts';

/** One point with the lines of its question, its text and the notes after it; empty parts are `null`. */
export interface Unit {
  readonly point: Point | null;
  readonly question: Block | null;
  readonly text: Block | null;
  readonly notes: readonly Block[];
}

const spanOf = (from: number, to: number): Block | null => (to > from ? { from, to } : null);

/**
 * The Department's question at the end of a stretch, which the next point answers. It is the block above
 * the mark, and with it such blocks above as are questions too.
 */
function trailingQuestion(
  flow: readonly FlowLine[],
  stretch: Stretch,
  next: Stretch | undefined,
  role: LetterRole,
): Block | null {
  const kind = next?.point?.mark.kind;
  if (role !== 'below-question' || (kind !== 'letter' && kind !== 'number')) return null;
  const blocks = cutBlocks(flow, stretch.from, stretch.to);
  const own = stretch.point === null ? 0 : 1;
  let first = blocks.length;
  while (first > own) {
    const block = blocks[first - 1];
    if (block === undefined || !isDepartmentText(blockText(flow, block))) break;
    first -= 1;
  }
  const block = blocks[first];
  return block === undefined ? null : { from: block.from, to: stretch.to };
}

/** Notes at the end of a point's lines ("Begin text of submission:"). */
function trailingNotes(flow: readonly FlowLine[], from: number, to: number): Block[] {
  const blocks = cutBlocks(flow, from, to);
  const own = blocks.findLastIndex((block) => !isNote(blockText(flow, block)));
  return blocks.slice(Math.max(own, 0) + 1);
}

function readUnit(
  flow: readonly FlowLine[],
  stretch: Stretch,
  end: number,
  above: Block | null,
  role: LetterRole,
): Unit {
  const { point, from } = stretch;
  if (point === null) {
    const blocks = cutBlocks(flow, from, end);
    const own = blocks.findIndex((block) => !isNoteUnderHeading(blockText(flow, block)));
    const start = own < 0 ? end : (blocks[own]?.from ?? end);
    return {
      point,
      question: null,
      text: spanOf(start, end),
      notes: own < 0 ? blocks : blocks.slice(0, own),
    };
  }
  const notes = trailingNotes(flow, from, end);
  const to = notes[0]?.from ?? end;
  if (point.mark.kind !== 'letter' || role !== 'question')
    return { point, question: above, text: spanOf(from, to), notes };
  const asked = from + promptLines(flow, from, to);
  return { point, question: spanOf(from, asked), text: spanOf(asked, to), notes };
}

/** Divides the stretches of a chapter into questions, answers and notes. */
export function readUnits(
  flow: readonly FlowLine[],
  stretches: readonly Stretch[],
  role: LetterRole,
): Unit[] {
  let above: Block | null = null;
  return stretches.map((stretch, index) => {
    const below = trailingQuestion(flow, stretch, stretches[index + 1], role);
    const unit = readUnit(flow, stretch, below?.from ?? stretch.to, above, role);
    above = below;
    return unit;
  });
}
