import type { FlowLine } from './breaks.ts';

const WORD = /[A-Za-z]+/g;
const LAST_WORD = /(?:^|\s)([A-Za-z]+)$/;
const FIRST_WORD = /^([a-z]+)/;

function countWords(flow: readonly FlowLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of flow) {
    for (const [word] of line.text.matchAll(WORD)) {
      const key = word.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** The width that lines were wrapped at: nine in ten lines are no longer. */
function wrapWidth(flow: readonly FlowLine[]): number {
  const lengths = flow.map((line) => line.text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/**
 * Finds the lines that begin in the middle of a word (`enfor` / `cement`). Three things must agree, since
 * joining what the author kept apart would bend a quotation: the line before stopped short although the
 * fragment had room on it, the joined word stands elsewhere in the same cable, and one of the fragments
 * does not.
 *
 * @returns indices into `flow`
 */
export function findBrokenWords(flow: readonly FlowLine[]): Set<number> {
  const counts = countWords(flow);
  const width = wrapWidth(flow);
  const broken = new Set<number>();
  flow.forEach((line, index) => {
    const previous = flow[index - 1];
    if (previous === undefined || line.before !== 'line-break') return;
    const left = LAST_WORD.exec(previous.text)?.[1]?.toLowerCase();
    const right = FIRST_WORD.exec(line.text)?.[1];
    if (left === undefined || right === undefined) return;
    const stoppedShort = previous.text.length + 1 + right.length <= width;
    const strange = counts.get(left) === 1 || counts.get(right) === 1;
    if (stoppedShort && strange && counts.has(left + right)) broken.add(index);
  });
  return broken;
}
