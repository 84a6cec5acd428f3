/** A word as it stands in a text: offsets in UTF-16 code units, end exclusive. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// Abbreviations keep their full stops together (U.S.), numbers their separators (46,000, 2.74), and a
// possessive is left off. Everything else that is not a letter or a digit separates words.
const TOKEN = /(?:\p{L}\.){2,}|\d+(?:[.,]\d+)*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Lower case, without full stops, thousands separators and accents, so that one word has one form. */
function normalize(raw: string): string {
  const plain = /^\d/.test(raw) ? raw.replace(/,(?=\d{3}(?!\d))/g, '') : raw.replace(/\./g, '');
  return plain.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Cuts a text into words; both the index and the query go through here. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const possessive =
      match[0].toLowerCase() === 's' && /\p{L}['’]$/u.test(text.slice(Math.max(0, start - 2), start));
    if (!possessive) tokens.push({ word: normalize(match[0]), start, end: start + match[0].length });
  }
  return tokens;
}
