import type { FlowLine } from './breaks.ts';

/** Lines that end a cable. The archive keeps some of them below the signature. */
const CLOSING_LINES: readonly RegExp[] = [
  /^end (?:of )?text\b/i,
  /^end of (?:submission|report|cable)\b/i,
  /^\d{1,2}$/,
  /^(?:SENSITIVE BUT )?UNCLASSIFIED\b.{0,40}$/,
  /^visit\b.*\bweb ?site\b/i,
  /^https?:\/\//i,
];

const CAPITAL_NAME = /^[A-Z][A-Z'.-]+(?:[ -][A-Z][A-Z'.-]*){0,3}$/;
const MIXED_NAME = /^[A-Z][a-z]+(?:[ -][A-Z][A-Za-z'-]+)?$/;
const MOST_CLOSING_LINES = 12;

function isSignature(line: FlowLine, above: FlowLine | undefined): boolean {
  if (above === undefined) return false;
  if (line.before === 'paragraph-break') return CAPITAL_NAME.test(line.text) || MIXED_NAME.test(line.text);
  return CAPITAL_NAME.test(line.text) && /[.!?)"]$/.test(above.text);
}

/** The index of the first flow line that belongs to the signature and what stands around it. */
export function findClosing(flow: readonly FlowLine[]): number {
  let first = flow.length;
  let signed = false;
  while (first > 0 && flow.length - first < MOST_CLOSING_LINES) {
    const line = flow[first - 1];
    if (line === undefined) break;
    const signature: boolean = !signed && isSignature(line, flow[first - 2]);
    if (!signature && !CLOSING_LINES.some((pattern) => pattern.test(line.text))) break;
    signed ||= signature;
    first -= 1;
  }
  return first;
}
