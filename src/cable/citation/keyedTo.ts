import type { Cable, Questionnaire } from '../cable.ts';
import { referenceOf } from './referenceOf.ts';

// `paragraph 28 of reftel`, `paragraphs 31-33 of ref A`, `ref A, para. 23`.
const PARAGRAPH_FIRST =
  /\bpara(?:graph)?s?\.?\s+(?<paragraph>\d{1,3}(?:-\d{1,3})?)\s+of\s+ref(?:tel)?s?\b\s*(?<letter>[A-Z]\b)?/i;
const REFERENCE_FIRST =
  /\bref(?:tel)?\b\s*(?<letter>[A-Z]\b)?,?\s+para(?:graph)?s?\.?\s+(?<paragraph>\d{1,3}(?:-\d{1,3})?)/i;

/**
 * Reads which paragraph of which reference an introduction is keyed to ("keyed to reporting questions
 * specified in paragraph 28 of reftel"), or `null`. A reference without letter is the cable's first.
 */
export function readKeyedTo(cable: Pick<Cable, 'references'>, text: string): Questionnaire | null {
  const groups = (PARAGRAPH_FIRST.exec(text) ?? REFERENCE_FIRST.exec(text))?.groups;
  const paragraph = groups?.['paragraph'];
  const reference = referenceOf(cable, groups?.['letter']?.toUpperCase());
  return reference === null || paragraph === undefined ? null : { reference, paragraph };
}
