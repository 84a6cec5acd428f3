import { DEPARTMENT, type StyledParts } from './styledParts.ts';

/**
 * A reference after APA 7 (10.4, reports by a government agency): author, date, title in italics (between
 * asterisks), number and place in parentheses, and the department that the author belongs to as publisher,
 * which is left out where it is the author. A cable without a subject is described in brackets (9.22), one
 * without a date is `n.d.` (9.17); nothing stands after a URL (9.35).
 */
export function writeApa({ id, author, subject, date, place }: StyledParts, url: string | undefined): string {
  const dated = date === null ? 'n.d.' : `${date.year}, ${date.month} ${date.day}`;
  const title = subject === '' ? '[Diplomatic cable]' : `*${subject}*`;
  const parts = [
    `${author}${author.endsWith('.') ? '' : '.'} (${dated}).`,
    `${title} (Cable ${id}, ${place}).`,
    ...(author === DEPARTMENT ? [] : [`${DEPARTMENT}.`]),
    ...(url === undefined ? [] : [url]),
  ];
  return parts.join(' ');
}
