import type { Evidence } from '../../answer/ask.ts';
import { foldWithOffsets } from '../../cable/body/fold.ts';
import { maskedPart } from '../../text/maskedPart.ts';
import { readSentences } from '../../text/sentences.ts';
import type { Mask } from '../interaction/request.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { pageEnd } from '../text/pages.ts';
import { CUT } from '../text/shorten.ts';

const BOLD = '**';

/**
 * The passage in bold among the sentences around it, as many as fit; `[…]` says where the answer goes on.
 *
 * @param limit how long the markdown may be, in UTF-16 code units, 30 or more
 */
export function passageInContext({ cable, answer, quoteIn }: Evidence, limit: number, mask: Mask): string {
  const { text, breaks } = foldWithOffsets(cable, answer);
  const dress = (from: number, to: number): string => escapeMarkdown(maskedPart(mask, text, from, to));
  const show = (start: number, end: number): string =>
    [
      start > 0 ? `${CUT} ` : '',
      dress(start, quoteIn.start),
      BOLD + dress(quoteIn.start, quoteIn.end) + BOLD,
      dress(quoteIn.end, end),
      end < text.length ? ` ${CUT}` : '',
    ].join('');

  let { start, end } = quoteIn;
  if (show(start, end).length > limit) {
    const opening = (start > 0 ? `${CUT} ` : '') + BOLD;
    const closing = `${BOLD} ${CUT}`;
    const masked = maskedPart(mask, text, quoteIn.start, quoteIn.end);
    const part = masked.slice(0, pageEnd(masked, limit - opening.length - closing.length)).trimEnd();
    return opening + escapeMarkdown(part) + closing;
  }
  const sentences = readSentences(text, breaks);
  const before = sentences.map((sentence) => sentence.start).filter((offset) => offset < quoteIn.start);
  const after = sentences.map((sentence) => sentence.end).filter((offset) => offset > quoteIn.end);
  // What follows explains more than what precedes, so it comes first of the two.
  for (let forward = true; before.length + after.length > 0; forward = !forward) {
    const border = forward ? after.shift() : before.pop();
    if (border === undefined) continue;
    const [from, to] = forward ? [start, border] : [border, end];
    if (show(from, to).length <= limit) [start, end] = [from, to];
    else (forward ? after : before).length = 0;
  }
  return show(start, end);
}
