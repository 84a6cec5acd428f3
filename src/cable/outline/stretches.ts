import type { FlowLine } from '../body/breaks.ts';
import type { Heading } from './headings.ts';
import { numberedTitle } from './numberedTitle.ts';
import type { Point } from './points.ts';

/** The flow lines from one heading or point to the next; `to` is exclusive. */
export interface Stretch {
  /** The mark that opens the stretch; `null` for text straight under a heading. */
  readonly point: Point | null;
  readonly from: number;
  readonly to: number;
}

/** What stands under one heading. */
export interface Chapter {
  /** Empty before the first heading. */
  readonly title: string;
  /** The numbered paragraph that is itself the heading (`¶23.  Taiwan's TIP Situation:`). */
  readonly titled: Stretch | null;
  readonly stretches: readonly Stretch[];
}

/** The title, if a numbered paragraph directly above a letter is a heading that carries the number. */
function titleOf(flow: readonly FlowLine[], { point }: Stretch, next: Stretch | undefined): string | null {
  if (point?.mark.kind !== 'number' || next?.point?.mark.kind !== 'letter') return null;
  return numberedTitle(flow, point.line, point.mark);
}

function splitAtTitles(flow: readonly FlowLine[], title: string, stretches: readonly Stretch[]): Chapter[] {
  let chapter = { title, titled: null as Stretch | null, stretches: [] as Stretch[] };
  const chapters = [chapter];
  stretches.forEach((stretch, index) => {
    const own = titleOf(flow, stretch, stretches[index + 1]);
    if (own === null) {
      chapter.stretches.push(stretch);
      return;
    }
    chapter = { title: own, titled: stretch, stretches: [] };
    chapters.push(chapter);
  });
  return chapters.filter(({ title: text, stretches: own }) => text !== '' || own.length > 0);
}

/**
 * Divides the flow into chapters and stretches. Every line is part of a heading, of a title or of exactly
 * one stretch.
 */
export function divide(
  flow: readonly FlowLine[],
  headings: readonly Heading[],
  points: readonly Point[],
): Chapter[] {
  const bounds = [...headings.map(({ from }) => from), flow.length];
  let pointIndex = 0;
  return bounds.flatMap((bound, index) => {
    const heading = headings[index - 1];
    const stretches: Stretch[] = [];
    let point: Point | null = null;
    let from = heading?.to ?? 0;
    const close = (to: number): void => {
      if (to > from) stretches.push({ point, from, to });
      from = to;
    };
    for (let next = points[pointIndex]; next !== undefined && next.line < bound; next = points[pointIndex]) {
      close(next.line);
      point = next;
      pointIndex += 1;
    }
    close(bound);
    return splitAtTitles(flow, heading?.text ?? '', stretches);
  });
}
