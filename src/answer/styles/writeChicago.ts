import { quoted } from './quoted.ts';
import { DEPARTMENT, type StyledParts } from './styledParts.ts';

/**
 * A note after the Chicago Manual of Style (17, 14.111 and 14.222-29; 18 alike) for an unpublished letter or
 * telegram: from whom to whom, the title in quotation marks, the date, what it is and its number, the place.
 * Capitals of the subject stay as they stand.
 */
export function writeChicago(
  { id, author, subject, date, place, toDepartment }: StyledParts,
  url: string | undefined,
): string {
  const correspondents = toDepartment && author !== DEPARTMENT ? `${author} to ${DEPARTMENT}` : author;
  const named = subject === '' ? `${correspondents},` : `${correspondents}, ${quoted(subject, true)}`;
  const dated = date === null ? 'n.d.' : `${date.month} ${date.day}, ${date.year}`;
  return `${[`${named} ${dated}`, `cable ${id}`, place, ...(url === undefined ? [] : [url])].join(', ')}.`;
}
