import { readLines } from './lines.ts';

/** The header fields that matter, and those that only end the field before them. */
const FIELDS: readonly { name: string; pattern: RegExp }[] = [
  { name: 'order', pattern: /^E\.?\s?O\.?\s?\d{5}\b:?/i },
  { name: 'tags', pattern: /^TAGS?\b:?/i },
  { name: 'subject', pattern: /^SUBJ(?:ECT)?\b\s?:/i },
  { name: 'refs', pattern: /^REFS?\b\s?[:.]?(?=\s|$|[A-Z])/i },
  { name: 'classified', pattern: /^CLASSIFIED BY\b:?/i },
  { name: 'reason', pattern: /^REASONS?\b:/i },
];

/** Lines between fields that belong to none and do not begin the body. */
const BETWEEN = /^(?:SIPDIS|NOFORN|SENSITIVE|CORRECTED COPY\b.*|UNCLASSIFIED)$/;

// A body cannot begin before its header ends, and no header is longer than this.
const LONGEST_HEADER_LINES = 200;

const isBlank = (kind: string): boolean => kind === 'blank' || kind === 'page-marker';

/**
 * Finds the fields between the routing block and the body. A field runs on over the lines below it until
 * a blank line or the next field; the body begins below the last field.
 *
 * @returns the fields' values with white space run together, and where the body begins (a UTF-16 offset)
 */
export function readFields(source: string): { fields: Map<string, string>; body: number } {
  const fields = new Map<string, string>();
  const lines = readLines(source).slice(0, LONGEST_HEADER_LINES);
  const endOfLine = (end: number): number => {
    const newline = source.indexOf('\n', end);
    return newline < 0 ? source.length : newline + 1;
  };
  let current: string | null = null;
  let body = endOfLine(lines[Math.min(4, lines.length - 1)]?.end ?? 0);
  for (const line of lines) {
    const field = FIELDS.find(({ pattern }) => pattern.test(line.text));
    if (field !== undefined && !fields.has(field.name)) {
      current = field.name;
      fields.set(current, line.text.replace(field.pattern, '').trim());
      body = endOfLine(line.end);
    } else if (isBlank(line.kind)) {
      current = null;
    } else if (current !== null) {
      fields.set(current, `${fields.get(current)} ${line.text}`.replace(/\s+/g, ' ').trim());
      body = endOfLine(line.end);
    } else if (fields.has('subject') && !BETWEEN.test(line.text)) {
      break;
    } else if (/\bUNCLAS\b/.test(line.text)) {
      body = endOfLine(line.end);
    }
  }
  return { fields, body };
}
