import { PORTION_MARK } from './portion.ts';

/** What a line begins with: the number or letter of a point, its portion mark and questionnaire key. */
export interface Mark {
  readonly kind: 'number' | 'letter' | 'block';
  /** `5`, `C`, or `A-B`. */
  readonly label: string;
  /** How the mark is written; points of one cable are written alike. */
  readonly style: 'dashed' | 'plain' | 'section';
  /** `SBU` of `(SBU)`; `null` where there is none. */
  readonly portion: string | null;
  /** `27/F` of `(27/F)`, the points of the questionnaire that a paragraph replies to. */
  readonly key: string | null;
  /** Characters of the line up to the text. */
  readonly length: number;
}

const POINT = String.raw`\d{1,3}\/[A-Z](?:-[A-Z])?`;
// Questionnaires have their questions in paragraphs of the twenties to forties; other numbers in brackets count.
const KEY = String.raw`(?:\((?<key>${POINT}(?:(?:,|;| and) ?${POINT})*|[234]\d)\)[ \t]*)?`;
const TAIL = `[ \\t]*(?:${PORTION_MARK})?${KEY}`;

/** One row a way of writing a mark. A layout that is met later becomes a further row. */
const FORMS: readonly { kind: Mark['kind']; style: Mark['style']; pattern: RegExp }[] = [
  {
    kind: 'letter',
    style: 'dashed',
    pattern: new RegExp(String.raw`^--[ \t]*(?<label>[A-Z])[.:)](?=\s|$)${TAIL}`),
  },
  { kind: 'letter', style: 'plain', pattern: new RegExp(String.raw`^¶?(?<label>[A-Z])[.:)](?=\s|$)${TAIL}`) },
  {
    kind: 'number',
    style: 'plain',
    pattern: new RegExp(String.raw`^¶?(?<label>\d{1,3})\.(?=\s|$|\()${TAIL}`),
  },
  {
    kind: 'block',
    style: 'section',
    pattern:
      /^Sections?[ \t]+(?<label>[A-Z](?:(?:,[ \t]*|[ \t]+and[ \t]+|,[ \t]*and[ \t]+|[ \t]*-[ \t]*)[A-Z])*):?$/,
  },
];

/** `A and B` and `A, B and C` become `A-B` and `A-C`. */
function rangeOf(label: string): string {
  const letters = label.match(/\b[A-Z]\b/g) ?? [label];
  const first = letters[0] ?? label;
  const last = letters.at(-1) ?? first;
  return first === last ? first : `${first}-${last}`;
}

/** Reads the mark at the beginning of a trimmed line, or `null`. A mark is not yet proof of a new point. */
export function readMark(text: string): Mark | null {
  for (const { kind, style, pattern } of FORMS) {
    const match = pattern.exec(text);
    const label = match?.groups?.['label'];
    if (match === null || label === undefined) continue;
    return {
      kind,
      style,
      label: kind === 'block' ? rangeOf(label) : label,
      portion: match.groups?.['portion'] ?? null,
      key: match.groups?.['key'] ?? null,
      length: match[0].length,
    };
  }
  return null;
}
