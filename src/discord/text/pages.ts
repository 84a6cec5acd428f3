import { readSentences } from '../../text/sentences.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

/** What a text becomes before it is sent. Never shorter than the text, and longer for a longer text. */
export type Dress = (text: string) => string;

// A border nearer to the beginning than this share of the page would leave the page half empty.
const LEAST_FULL = 0.5;

const endsOf = (window: string, border: RegExp): number[] =>
  [...window.matchAll(border)].map(({ 0: blanks, index }) => index + blanks.length);

/** Where to end a page inside a window of text: after a paragraph, a line, a sentence, a word. */
function lastBorder(window: string): number {
  const kinds = [
    () => endsOf(window, /\n\n/g),
    () => endsOf(window, /\n/g),
    () => readSentences(window).map(({ start }) => start),
  ];
  for (const borders of kinds) {
    const last = borders().at(-1) ?? 0;
    if (last >= window.length * LEAST_FULL) return last;
  }
  return endsOf(window, /\s/g).at(-1) ?? 0;
}

/** The most characters of a text that fit, without cutting one in two. */
function mostThatFits(text: string, limit: number, dress: Dress): number {
  let low = 0;
  let high = Math.min(text.length, limit);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (dress(text.slice(0, middle)).length <= limit) low = middle;
    else high = middle - 1;
  }
  const halved = /[\uD800-\uDBFF]$/.test(text.slice(0, low)) && /^[\uDC00-\uDFFF]/.test(text.slice(low));
  return halved ? low - 1 : low;
}

/**
 * Where a text's first page ends: an offset above 0, the text's length if all of it fits.
 *
 * @param limit how long the dressed page may be, in UTF-16 code units, 4 or more
 */
export function pageEnd(text: string, limit: number, dress: Dress = escapeMarkdown): number {
  // No page holds more than the limit, so that a text of any length costs the same.
  const window = text.slice(0, limit + 1);
  if (dress(window).length <= limit) return text.length;
  const most = mostThatFits(window, limit, dress);
  return lastBorder(window.slice(0, most)) || Math.max(most, 1);
}

/**
 * Splits a text into pages, each within the limit once dressed, at the borders of paragraphs, lines,
 * sentences or words. Joined, the pages are the text again.
 */
export function splitPages(text: string, limit: number, dress: Dress = escapeMarkdown): string[] {
  const pages: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const end = pageEnd(rest, limit, dress);
    pages.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return pages;
}
