import { writeCitation } from '../../cable/citation/citation.ts';
import { quoted } from './quoted.ts';
import type { StyledParts } from './styledParts.ts';

/**
 * One line for any text: `Embassy Paris, “…”, 19 February 2010, 10PARIS198 ¶5.C.` It ends with the citation
 * as the program writes it everywhere, which `readCitation` reads back.
 *
 * @param citation takes the place of the citation, such as a link
 */
export function writePlain(
  { id, post, subject, date }: StyledParts,
  locator: string,
  citation = writeCitation(id, locator),
): string {
  const parts = [
    post,
    subject && quoted(subject),
    date && `${date.day} ${date.month} ${date.year}`,
    citation,
  ];
  return `${parts.filter((part) => part).join(', ')}.`;
}
