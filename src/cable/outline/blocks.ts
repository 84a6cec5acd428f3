import type { FlowLine } from '../body/breaks.ts';

/** A run of flow lines without a paragraph break inside; `to` is exclusive. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** Cuts flow lines `from` (inclusive) to `to` (exclusive) at their paragraph breaks. */
export function cutBlocks(flow: readonly FlowLine[], from: number, to: number): Block[] {
  const blocks: Block[] = [];
  let start = from;
  for (let index = from + 1; index <= to; index += 1) {
    if (index < to && flow[index]?.before !== 'paragraph-break') continue;
    if (index > start) blocks.push({ from: start, to: index });
    start = index;
  }
  return blocks;
}

/** The words of a block for looking at, not for quoting. */
export function blockText(flow: readonly FlowLine[], block: Block): string {
  return flow
    .slice(block.from, block.to)
    .map((line) => line.text)
    .join(' ');
}
