import type { FlowLine } from './breaks.ts';
import type { Heading } from './headings.ts';
import { type Mark, readMark } from './marks.ts';
import { numberedTitle } from './numberedTitle.ts';

/** A line that begins as a point begins, and what speaks for its being one. */
export interface Place {
  readonly mark: Mark;
  /** Index into the flow. */
  readonly line: number;
  /** The line begins a paragraph or follows a heading. */
  readonly opens: boolean;
  /** How the line stands: 2 where a paragraph begins for sure, negative in the midst of one. */
  readonly standing: number;
  /** How many headings stand above; letters restart with each. */
  readonly headings: number;
}

const SENTENCE_END = /[.?!:"')\]]$/;

// In dense cables paragraphs are not set off by blank lines, so that a new line says more there.
const DENSE_SHARE = 0.04;

function isDense(flow: readonly FlowLine[]): boolean {
  const breaks = flow.filter(({ before }) => before === 'paragraph-break').length;
  return breaks < flow.length * DENSE_SHARE;
}

/** Finds all lines that begin with a mark, outside of headings, in the order of the text. */
export function findPlaces(flow: readonly FlowLine[], headings: readonly Heading[]): Place[] {
  const dense = isDense(flow);
  const places: Place[] = [];
  let above = 0;
  flow.forEach((line, index) => {
    while (above < headings.length && (headings[above]?.from ?? 0) <= index) above += 1;
    if (index < (headings[above - 1]?.to ?? 0)) return;
    const mark = readMark(line.text);
    if (mark === null) return;
    const previous = flow[index - 1];
    const afterHeading = above > 0 && index === headings[above - 1]?.to;
    const opens = line.before === 'paragraph-break' || afterHeading || previous?.kind === 'rule';
    const ended = previous === undefined || SENTENCE_END.test(previous.text);
    const certain = opens || (mark.kind === 'number' && numberedTitle(flow, index, mark) !== null);
    const standing = certain ? 2 : line.turned ? 1 : dense && ended ? 0.5 : -2;
    places.push({ mark, line: index, opens: certain, standing, headings: above });
  });
  return places;
}
