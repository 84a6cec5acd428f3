import type { FlowLine } from '../body/breaks.ts';
import type { Heading } from './headings.ts';
import { findListItems } from './listItems.ts';
import { type Mark, readMark } from './marks.ts';
import { numberedTitle } from './numberedTitle.ts';

/** A line that begins as a point begins, and what speaks for its being one. */
export interface Place {
  readonly mark: Mark;
  /** Index into the flow. */
  readonly line: number;
  /** The line begins a paragraph or follows a heading. */
  readonly opens: boolean;
  /** How the line stands: 4 for a numbered title, 2 where a paragraph begins, negative in the midst of one. */
  readonly standing: number;
  /** How many headings stand above; letters restart with each. */
  readonly headings: number;
  /** How many paragraphs have begun above. */
  readonly paragraphs: number;
}

const SENTENCE_END = /[.?!"')\]*]$/;
// `Mr.` / `T. Moravec`: no sentence ends here.
const ABBREVIATION =
  /(?:^|[\s("])(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Amb|Sen|Rep|St|No|Nos|Art|Sec|para|paras|vs|cf|\p{Lu})\.$/iu;

// In dense cables paragraphs are not set off by blank lines, so that a new line says more there.
const DENSE_SHARE = 0.04;

const endsSentence = (text: string): boolean => SENTENCE_END.test(text) && !ABBREVIATION.test(text);

function isDense(flow: readonly FlowLine[]): boolean {
  const breaks = flow.slice(1).filter(({ before }) => before === 'paragraph-break').length;
  return breaks < flow.length * DENSE_SHARE;
}

/** Finds all lines that begin with a mark, outside of headings, in the order of the text. */
export function findPlaces(flow: readonly FlowLine[], headings: readonly Heading[]): Place[] {
  const dense = isDense(flow);
  const places: Place[] = [];
  let above = 0;
  let paragraphs = 0;
  flow.forEach((line, index) => {
    if (line.before === 'paragraph-break') paragraphs += 1;
    while (above < headings.length && (headings[above]?.from ?? 0) <= index) above += 1;
    if (index < (headings[above - 1]?.to ?? 0)) return;
    const mark = readMark(line.text);
    if (mark === null) return;
    const previous = flow[index - 1];
    const afterHeading = above > 0 && index === headings[above - 1]?.to;
    const opens = line.before === 'paragraph-break' || afterHeading || previous?.kind === 'rule';
    const ended = previous === undefined || endsSentence(previous.text);
    const titled = mark.kind === 'number' && numberedTitle(flow, index, mark) !== null;
    const standing = titled ? 4 : opens ? 2 : !ended ? -2 : line.turned ? 1 : dense ? 0.5 : -2;
    places.push({ mark, line: index, opens: opens || titled, standing, headings: above, paragraphs });
  });
  const items = findListItems(places, dense);
  return places.map((place, index) => (items.has(index) ? { ...place, standing: -2 } : place));
}
