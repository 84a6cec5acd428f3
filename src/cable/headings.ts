import type { FlowLine } from './breaks.ts';
import { readMark } from './marks.ts';

/** A heading with the flow lines it takes up, rules included; `to` is exclusive. */
export interface Heading {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const LONGEST_HEADING_LINES = 3;
const HANDLING =
  /^(?:SENSITIVE|UNCLAS|SBU\b|SIPDIS|NOFORN|CONFIDENTIAL|SECRET|FOR OFFICIAL USE|NOTE\b|\(NOTE)/;

const isCapitals = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text.replace(/'s\b/gi, ''));

const textOf = (lines: readonly FlowLine[]): string =>
  lines
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/:$/, '')
    .trim();

/** Words with a rule below them (and perhaps above): whatever their letters, they are a heading. */
function ruledHeading(flow: readonly FlowLine[], rule: number): Heading | null {
  let from = rule;
  while (rule - from < LONGEST_HEADING_LINES) {
    const line = flow[from - 1];
    if (line === undefined || line.kind === 'rule') break;
    from -= 1;
    if (line.before === 'paragraph-break') break;
  }
  const lines = flow.slice(from, rule);
  const first = lines[0];
  if (first === undefined || readMark(first.text) !== null) return null;
  const above = flow[from - 1];
  const ruleAbove = above?.kind === 'rule';
  if (!ruleAbove && first.before !== 'paragraph-break' && !lines.every((line) => isCapitals(line.text)))
    return null;
  if (lines.length > 1 && !lines.every((line) => isCapitals(line.text)) && !ruleAbove) return null;
  return { text: textOf(lines), from: ruleAbove ? from - 1 : from, to: rule + 1 };
}

/** Capitals that stand alone between blank lines, with or without a colon. */
function standingHeading(flow: readonly FlowLine[], from: number): Heading | null {
  if (flow[from]?.before !== 'paragraph-break') return null;
  let to = from + 1;
  while (to < flow.length && flow[to]?.before !== 'paragraph-break') to += 1;
  const lines = flow.slice(from, to);
  const text = textOf(lines);
  if (to >= flow.length || lines.length > LONGEST_HEADING_LINES) return null;
  if (!lines.every((line) => isCapitals(line.text)) || HANDLING.test(text)) return null;
  if (readMark(lines[0]?.text ?? '') !== null || /[.?!]$/.test(text)) return null;
  return { text, from, to };
}

/** Finds the headings of a body, in order. A page marker inside one has no place in the flow already. */
export function findHeadings(flow: readonly FlowLine[]): Heading[] {
  const headings: Heading[] = [];
  for (let index = 0; index < flow.length; index += 1) {
    const heading = flow[index]?.kind === 'rule' ? ruledHeading(flow, index) : standingHeading(flow, index);
    if (heading === null || heading.from < (headings.at(-1)?.to ?? 0)) continue;
    headings.push(heading);
    index = Math.max(index, heading.to - 1);
  }
  return headings;
}
