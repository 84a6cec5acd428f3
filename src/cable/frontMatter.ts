/** How posts write the paragraphs that say how to read the cable, and not what the country does. */
const FRONT_MATTER: readonly RegExp[] = [
  /\bprotect accordingly\b/i,
  /\b(?:embassy|consulate|mission|post)\b.{0,40}\bpoints? of contact\b/i,
  /\bpoints? of contact\b.{0,60}\b(?:embassy|consulate|mission|post)\b/i,
  /\b(?:keyed|corresponds?|respond(?:s|ing)?|numbered according)\s+to\b.{0,80}\b(?:ref\b|reftel|refs?\s+[A-Z]\b|questions?\b|questionnaire|instructions|paragraphs?)/i,
  /\bsubmission follows\b/i,
  /^hours spent\b/i,
];

const LONGEST_FRONT_PARAGRAPH = 900;

/** Tells whether every paragraph of an unlettered point is front matter (contract.md, `inspect`). */
export function isFrontMatter(paragraphs: readonly string[]): boolean {
  return (
    paragraphs.length > 0 &&
    paragraphs.every(
      (text) => text.length <= LONGEST_FRONT_PARAGRAPH && FRONT_MATTER.some((pattern) => pattern.test(text)),
    )
  );
}
