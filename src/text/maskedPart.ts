// The word that tells a telephone number stands at most this far before it, with some room.
const CONTEXT = 60;

/**
 * A part of a text as it may be shown: masked as it would be in the whole, where the word that gives a
 * telephone number away may stand in the sentence before.
 *
 * @param start, end UTF-16 offsets of the part, end exclusive
 */
export function maskedPart(mask: (text: string) => string, text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const part = text.slice(start, end);
  const both = mask(before + part);
  const shown = mask(before);
  // Else something that is masked begins before the part.
  return both.startsWith(shown) ? both.slice(shown.length) : mask(part);
}
