/** Classifications as they stand before a paragraph, for building patterns: `(SBU)`, `(C//NF)`. */
export const PORTION_MARK = String.raw`\((?<portion>(?:U|C|S|TS|SBU|FOUO|LOU|UNCLAS)(?:\/{1,2}[A-Z]{2,6})*)\)[ \t]*`;

const PORTION = new RegExp(`^${PORTION_MARK}`);

/** The portion mark at the head of a text, with its length up to the text behind it; or `null`. */
export function readPortion(text: string): { mark: string; length: number } | null {
  const match = PORTION.exec(text);
  const mark = match?.groups?.['portion'];
  return match === null || mark === undefined ? null : { mark, length: match[0].length };
}
