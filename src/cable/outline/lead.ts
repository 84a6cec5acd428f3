import type { FlowLine } from '../body/breaks.ts';
import type { Point } from './points.ts';
import { readPortion } from './portion.ts';

/** What stands on a line before its text: data of the answer, not its words. */
export interface Lead {
  /** Characters up to the text. */
  readonly length: number;
  readonly portion: string | null;
  readonly key: string | null;
}

/**
 * Tells what leads a line into its text: the mark of a point with portion mark and key, or, where an answer
 * begins without one, a portion mark alone.
 */
export function leads(flow: readonly FlowLine[], points: readonly Point[]): (line: number) => Lead {
  const marks = new Map(points.map(({ line, mark }) => [line, mark]));
  return (line) => {
    const mark = marks.get(line);
    if (mark !== undefined && mark.kind !== 'block') return mark;
    const portion = readPortion(flow[line]?.text ?? '');
    return { length: portion?.length ?? 0, portion: portion?.mark ?? null, key: null };
  };
}
