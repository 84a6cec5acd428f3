import type { Evidence } from '../answer/ask.ts';
import { foldWithOffsets } from '../cable/fold.ts';
import { readSentences } from '../text/sentences.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { pageEnd } from './pages.ts';
import { CUT } from './shorten.ts';

const BOLD = '**';

/**
 * The passage in bold among the sentences around it, as many as fit; `[…]` says where the answer goes on.
 *
 * @param limit how long the markdown may be, in UTF-16 code units, 30 or more
 */
export function passageInContext({ cable, answer, quoteIn }: Evidence, limit: number): string {
  const { text, breaks } = foldWithOffsets(cable, answer);
  const passage = text.slice(quoteIn.start, quoteIn.end);
  const show = (start: number, end: number): string =>
    [
      start > 0 ? `${CUT} ` : '',
      escapeMarkdown(text.slice(start, quoteIn.start)),
      BOLD + escapeMarkdown(passage) + BOLD,
      escapeMarkdown(text.slice(quoteIn.end, end)),
      end < text.length ? ` ${CUT}` : '',
    ].join('');

  let { start, end } = quoteIn;
  if (show(start, end).length > limit) {
    const opening = (start > 0 ? `${CUT} ` : '') + BOLD;
    const closing = `${BOLD} ${CUT}`;
    const part = passage.slice(0, pageEnd(passage, limit - opening.length - closing.length)).trimEnd();
    return opening + escapeMarkdown(part) + closing;
  }
  const sentences = readSentences(text, breaks);
  const before = sentences.map((sentence) => sentence.start).filter((offset) => offset < quoteIn.start);
  const after = sentences.map((sentence) => sentence.end).filter((offset) => offset > quoteIn.end);
  // What follows explains more than what precedes, so it comes first of the two.
  for (let step = 0; before.length + after.length > 0; step += 1) {
    const forward = after.length > 0 && (before.length === 0 || step % 2 === 0);
    const [from, to] = forward ? [start, after.shift() ?? end] : [before.pop() ?? start, end];
    if (show(from, to).length > limit) {
      (forward ? after : before).length = 0;
      continue;
    }
    start = from;
    end = to;
  }
  return show(start, end);
}
