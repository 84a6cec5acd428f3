import type { FlowLine } from '../body/breaks.ts';
import { type Mark, readMark } from './marks.ts';

const LONGEST_TITLE_LINES = 3;
const LONGEST_TITLE_WORDS = 14;

/**
 * The title that a numbered paragraph is, if it is a heading that carries a number (`¶23.  Taiwan's TIP
 * Situation:`): short, no sentence, and with the first lettered point directly below.
 *
 * @param line index of the line with the mark
 */
export function numberedTitle(flow: readonly FlowLine[], line: number, mark: Mark): string | null {
  const words: string[] = [flow[line]?.text.slice(mark.length) ?? ''];
  for (let next = line + 1; next <= line + LONGEST_TITLE_LINES; next += 1) {
    const below = flow[next];
    if (below === undefined) return null;
    const point = readMark(below.text);
    if (point?.kind === 'letter' && point.label === 'A') {
      const title = words.join(' ').trim();
      const short = title !== '' && title.split(/\s+/).length <= LONGEST_TITLE_WORDS;
      return short && !/[.?!]$/.test(title) ? title.replace(/:$/, '') : null;
    }
    if (point !== null || below.kind === 'rule' || below.before === 'paragraph-break') return null;
    words.push(below.text);
  }
  return null;
}
