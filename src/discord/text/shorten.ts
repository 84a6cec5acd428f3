import { escapeMarkdown } from './escapeMarkdown.ts';
import { type Dress, pageEnd } from './pages.ts';

/** Stands where text was left out. Never inside a quotation. */
export const CUT = '[…]';

/** For the places where Discord renders no markdown: footers, choices. */
export const plain: Dress = (text) => text;

/**
 * Dresses a text and, where it is too long, ends it at the border of a sentence or word with `[…]`.
 *
 * @param limit how long the result may be, in UTF-16 code units, 10 or more
 */
export function shorten(text: string, limit: number, dress: Dress = escapeMarkdown): string {
  if (pageEnd(text, limit, dress) === text.length) return dress(text);
  const end = pageEnd(text, limit - CUT.length - 1, dress);
  return `${dress(text.slice(0, end).trimEnd())} ${CUT}`;
}
