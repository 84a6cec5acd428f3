import type { FlowLine } from '../body/breaks.ts';
import { readMark } from './marks.ts';
import { isNote } from './notes.ts';

/** A heading with the flow lines it takes up, rules included; `to` is exclusive. */
export interface Heading {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const LONGEST_HEADING_LINES = 3;
const LONGEST_TITLE = 110;
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
  const ruleAbove = flow[from - 1]?.kind === 'rule';
  // Below a blank line or a sentence it is the upper rule of the next heading.
  const sentence = /[.?!]$/.test(lines.at(-1)?.text ?? '');
  if (!ruleAbove && (sentence || flow[rule]?.before === 'paragraph-break')) return null;
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

/** A short title in any letters, directly above the point with which letters begin anew. */
function letteredHeading(flow: readonly FlowLine[], from: number): Heading | null {
  if (flow[from]?.before !== 'paragraph-break') return null;
  let to = from + 1;
  while (to - from < LONGEST_HEADING_LINES && to < flow.length && flow[to]?.before !== 'paragraph-break')
    to += 1;
  const below = flow[to];
  const point = below?.before === 'paragraph-break' ? readMark(below.text) : null;
  if (point?.kind !== 'letter' || point.label !== 'A') return null;
  const lines = flow.slice(from, to);
  const whole = lines.map((line) => line.text).join(' ');
  const words = whole.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
  const titled = whole.endsWith(':') || words.every((word) => /^\p{Lu}/u.test(word));
  const short = words.length > 0 && whole.length <= LONGEST_TITLE;
  if (!short || !titled || !/^\p{Lu}/u.test(whole) || /[.?!;,]$/.test(whole)) return null;
  if (HANDLING.test(whole) || lines.some((line) => line.kind === 'rule' || readMark(line.text) !== null))
    return null;
  return isNote(whole) ? null : { text: textOf(lines), from, to };
}

/** Finds the headings of a body, in order. A page marker inside one has no place in the flow already. */
export function findHeadings(flow: readonly FlowLine[]): Heading[] {
  const headings: Heading[] = [];
  for (let index = 0; index < flow.length; index += 1) {
    const heading =
      flow[index]?.kind === 'rule'
        ? ruledHeading(flow, index)
        : (standingHeading(flow, index) ?? letteredHeading(flow, index));
    if (heading === null || heading.from < (headings.at(-1)?.to ?? 0)) continue;
    headings.push(heading);
    index = Math.max(index, heading.to - 1);
  }
  return headings;
}
