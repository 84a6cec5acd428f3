import { kindOfLine, readLines } from '../body/lines.ts';
import { runsOn } from '../body/runsOn.ts';
import { readMark } from '../outline/marks.ts';
import { type FieldName, splitFields } from './fieldLines.ts';

// A body cannot begin before its header ends, and no header is longer than this.
const LONGEST_HEADER_LINES = 200;

/** Id, title, date, classification and origin; a title may look like a field. */
const LINES_ABOVE_ROUTING = 5;
const ARCHIVED = /^\uFEFF?\d{2,4}[A-Z][A-Z0-9]*\d\s*$/;

/** Lines between fields that belong to none and do not begin the body. */
const BETWEEN =
  /^(?:SIPDIS|NOFORN|SENSITIVE|SENSITIVE BUT UNCLASSIFIED|UNCLASSIFIED|C ?O ?R ?R ?E ?C ?T ?E ?D COPY\b.{0,60})$/;

// The last addressee is glued to the first line of the cable itself.
const ROUTED = /\bUNCLAS(?:SIFIED)? (?:SECTION|[A-Z][A-Z ]{2,30} \d{6})/;

/** The fields' values with white space run together, and where the body begins (a UTF-16 offset). */
export interface Fields {
  readonly fields: ReadonlyMap<FieldName, string>;
  readonly body: number;
}

// Some copies of the archive end each header line in one.
const withoutBackslash = (text: string): string => text.replace(/\s{0,9}\\$/, '');

/** A line that ends in a hyphen (`US-` / `URUGUAYAN`) is joined without a blank. */
const join = (value: string, more: string): string =>
  /\p{L}-$/u.test(value) ? value + more : `${value} ${more}`.trim();

/**
 * Finds the fields between the routing block and the body. Which lines a field runs on over depends on the
 * field; the body begins below the last line of the last field.
 */
export function readFields(source: string): Fields {
  const fields = new Map<FieldName, string>();
  const lines = readLines(source, 0, LONGEST_HEADER_LINES);
  const below = (end: number): number => {
    const newline = source.indexOf('\n', end);
    return newline < 0 ? source.length : newline + 1;
  };
  const above = ARCHIVED.test(lines[0]?.text ?? '') ? Math.min(LINES_ABOVE_ROUTING, lines.length) : 0;
  let body = above === 0 ? 0 : below(lines[above - 1]?.end ?? 0);
  let current: FieldName | null = null;
  let gap = false;
  for (const line of lines.slice(above)) {
    if (['blank', 'page-marker'].includes(kindOfLine(withoutBackslash(line.text)))) {
      gap = true;
      continue;
    }
    const text = withoutBackslash(line.text);
    const parts = splitFields(text).filter(({ field }) => field === null || !fields.has(field));
    const [first] = parts;
    const value: string = (current && fields.get(current)) ?? '';
    if (
      first?.field === null &&
      current !== null &&
      runsOn(current, value, { ...line, text: first.text }, gap)
    ) {
      fields.set(current, join(value, first.text));
      body = below(line.end);
    } else if (parts.every(({ field }) => field === null)) {
      if (readMark(text)?.kind === 'number' || (fields.has('subject') && !BETWEEN.test(text))) break;
      current = null;
      if (!fields.has('subject') && ROUTED.test(text)) body = below(line.end);
    }
    for (const { field, text: own } of parts) {
      if (field === null) continue;
      current = field;
      fields.set(field, own);
      body = below(line.end);
    }
    gap = false;
  }
  for (const [field, value] of fields) fields.set(field, value.replace(/\s+/g, ' '));
  return { fields, body };
}
