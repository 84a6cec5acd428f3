import type { Span } from '../cable.ts';

/** One line of the file; its offsets leave out the white space around the text. */
export interface Line extends Span {
  readonly kind: 'blank' | 'page-marker' | 'rule' | 'text';
  readonly text: string;
}

// `PARIS 00000198  002.6 OF 006`: post, eight-digit number, page with or without a decimal.
const PAGE_MARKER = /^[A-Z][A-Z .'-]{0,40} \d{8}\s{1,4}\d{3}(?:\.\d)? OF \d{3}$/;
const RULE = /^(?:[-=_*~]{3,}|(?:[-=_*~] ){2,}[-=_*~])$/;

/** What a trimmed line is. */
export function kindOfLine(text: string): Line['kind'] {
  if (text === '') return 'blank';
  if (RULE.test(text)) return 'rule';
  return PAGE_MARKER.test(text) ? 'page-marker' : 'text';
}

/**
 * Cuts a text into lines from the offset `from` on. Between two lines stands white space only.
 *
 * @param most how many lines are read
 */
export function readLines(source: string, from = 0, most = Number.POSITIVE_INFINITY): Line[] {
  const lines: Line[] = [];
  let position = from;
  while (position < source.length && lines.length < most) {
    const newline = source.indexOf('\n', position);
    const end = newline < 0 ? source.length : newline;
    const raw = source.slice(position, end);
    const text = raw.trim();
    const start = position + (raw.length - raw.trimStart().length);
    lines.push({ start, end: start + text.length, text, kind: kindOfLine(text) });
    position = end + 1;
  }
  return lines;
}
