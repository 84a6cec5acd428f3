/**
 * How posts write the paragraphs that say how to read the cable, and not what the country does: handling,
 * whom to ask, the hours spent, and to which questions the paragraphs reply. All patterns of a row must match.
 */
const FRONT_MATTER: readonly (readonly RegExp[])[] = [
  [/\bprotect accordingly\b|\bhandle (?:accordingly|with care)\b/i],
  [/^(?:this \w+ is )?sensitive but unclassified\b.{0,60}$/i],
  [
    /\b(?:embassy|consulate|mission|post|institute)\b.{0,60}\b(?:contacts?|POCs?)\b|\b(?:contacts?|POCs?)\b.{0,60}\b(?:embassy|consulate|mission|post|tip|trafficking)\b|\bofficer in charge\b/i,
    /\b(?:tel|telephone|phone|fax|e-?mail|reached)\b/i,
  ],
  [/\bpoints? of contact\b.{0,60}\b(?:embassy|consulate|mission|post)\b/i],
  [/\b(?:embassy|consulate|mission|post)\b.{0,40}\bpoints? of contact\b/i],
  [/\bhours\b|\bhrs\b/i, /\b(?:FS|FSN|FE|LES|EFM)[- ](?:\d{1,2}|[A-Z]{2})\b/],
  [/^(?:hours|time) spent\b/i],
  [
    /\b(?:keyed|corresponds?|responds?|responding|numbered according)\s+to\b.{0,80}\b(?:ref\b|reftel|refs?\s+[A-Z]\b|questions?\b|questionnaire|instructions|paragraphs?)/i,
  ],
  [
    /\b(?:letters?|numbers?|order)\b/i,
    /\b(?:ref [A-Z]|reftel)\b/i,
    /\b(?:those of|questions?|paragraphs)\b/i,
  ],
  [/\bsubmission follows\b/i],
];

/** A post that names a candidate for an honor gives hours and telephone numbers too. */
const REPORT = /\bnominat/i;

const LONGEST_FRONT_PARAGRAPH = 900;

const isFront = (text: string): boolean =>
  text.length <= LONGEST_FRONT_PARAGRAPH &&
  !REPORT.test(text) &&
  FRONT_MATTER.some((row) => row.every((pattern) => pattern.test(text)));

/** Tells whether every paragraph of an unlettered point is front matter (contract.md, `inspect`). */
export function isFrontMatter(paragraphs: readonly string[]): boolean {
  return paragraphs.length > 0 && paragraphs.every(isFront);
}
