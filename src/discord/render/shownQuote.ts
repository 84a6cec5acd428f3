import type { Evidence } from '../../answer/ask.ts';
import { maskedPart } from '../../text/maskedPart.ts';
import type { Services } from '../interaction/request.ts';

/** The passage of an answer as it may be shown, still to be escaped. */
export function shownQuote({ answer, quoteIn }: Evidence, { mask }: Services): string {
  return maskedPart(mask, answer.text, quoteIn.start, quoteIn.end);
}
