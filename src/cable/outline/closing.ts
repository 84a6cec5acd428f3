import type { FlowLine } from '../body/breaks.ts';

/** Lines that end a cable. The archive keeps some of them below the signature. */
const CLOSING_LINES: readonly RegExp[] = [
  /^end (?:of )?text\b/i,
  /^end of (?:submission|report|cable)\b/i,
  /^(?:SENSITIVE BUT )?UNCLASSIFIED\b.{0,40}$/,
  /^visit\b.*\bweb ?site\b/i,
  /^https?:\/\//i,
];

/** A page's number, as the archive keeps it below the signature only. */
const NUMBER = /^\d{1,2}$/;

const CAPITAL_NAME = /^[A-Z][A-Z'.-]+(?:[ -][A-Z][A-Z'.-]*){0,3}$/;
const MIXED_NAME = /^(?!(?:None|Yes|No|Unknown|Not)\b)[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+)?$/;
const SHORTEST_LONE_NAME = 4;
const MOST_CLOSING_LINES = 12;

/** A name by itself; without a blank line above it must be in capitals and the text above at an end. */
function isSignature(line: FlowLine, above: FlowLine | undefined, last: boolean): boolean {
  if (above === undefined) return false;
  if (line.before === 'paragraph-break') return CAPITAL_NAME.test(line.text) || MIXED_NAME.test(line.text);
  const isName = ({ text }: FlowLine): boolean =>
    CAPITAL_NAME.test(text) && text.length >= SHORTEST_LONE_NAME;
  const lone = last && isName(line) && !isName(above);
  const ended = /[.!?)";]$/.test(above.text);
  return CAPITAL_NAME.test(line.text) ? lone || ended : last && ended && MIXED_NAME.test(line.text);
}

/** The index of the first flow line that belongs to the signature and what stands around it. */
export function findClosing(flow: readonly FlowLine[]): number {
  let first = flow.length;
  let signed = false;
  while (first > 0 && flow.length - first < MOST_CLOSING_LINES) {
    const line = flow[first - 1];
    if (line === undefined) break;
    const below = !signed && line.before === 'paragraph-break' && NUMBER.test(line.text);
    if (!below && !CLOSING_LINES.some((pattern) => pattern.test(line.text))) {
      if (signed || !isSignature(line, flow[first - 2], first === flow.length)) break;
      signed = true;
    }
    first -= 1;
  }
  return first;
}
