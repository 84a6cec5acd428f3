import type { FlowLine } from '../body/breaks.ts';
import { blockText, cutBlocks } from './blocks.ts';
import { asks, isDepartmentText } from './questionText.ts';

const LONGEST_LABEL_WORDS = 14;
const LONGEST_CAPTION_WORDS = 30;
const LONGEST_LABEL_LINES = 3;

const wordCount = (text: string): number => text.split(/\s+/).length;

const isLabel = (text: string): boolean =>
  text.endsWith(':')
    ? wordCount(text) <= LONGEST_CAPTION_WORDS
    : wordCount(text) <= LONGEST_LABEL_WORDS && !/[.!;,]$/.test(text);

/** The author, and not the width of the page, ended this line: the next word had room on it. */
function stopsShort(flow: readonly FlowLine[], line: number, width: number): boolean {
  const [next = ''] = flow[line + 1]?.text.split(' ', 1) ?? [];
  return (flow[line]?.text.length ?? 0) + 1 + next.length <= width;
}

/** In dense text the label is the first line or lines, told by a colon or by stopping short. */
function labelLines(flow: readonly FlowLine[], from: number, to: number): number {
  const width = flow.slice(from, to).reduce((longest, { text }) => Math.max(longest, text.length), 0);
  for (let lines = 1; lines <= LONGEST_LABEL_LINES && from + lines < to; lines += 1) {
    const text = blockText(flow, { from, to: from + lines });
    const ends = text.endsWith(':') || stopsShort(flow, from + lines - 1, width);
    if (isLabel(text) && ends && !/^\p{Ll}/u.test(flow[from + lines]?.text ?? '')) return lines;
  }
  return 0;
}

/**
 * How many lines at the head of a lettered point are the question or its label and not yet the answer;
 * 0 where the whole point is answer.
 *
 * @param from the line with the mark
 * @param to the line after the point's last one
 */
export function promptLines(flow: readonly FlowLine[], from: number, to: number): number {
  const [first, ...answer] = cutBlocks(flow, from, to);
  if (first === undefined) return 0;
  if (answer.length === 0) return labelLines(flow, from, to);
  const text = blockText(flow, first);
  if (!isLabel(text) && !asks(text)) return 0;
  const own = answer.findIndex((block) => !isDepartmentText(blockText(flow, block)));
  return (own < 0 ? first.to : (answer[own]?.from ?? first.to)) - from;
}
