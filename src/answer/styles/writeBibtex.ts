import { escapeTex } from './escapeTex.ts';
import { DEPARTMENT, type StyledParts } from './styledParts.ts';

// What BibTeX, Biber and LaTeX all take in a key.
const keyOf = (id: string): string => id.replace(/[^A-Za-z0-9:.+/-]/g, '') || 'cable';

/** A URL field is read as it stands; only braces and the backslash would end it early. */
const escapeUrl = (url: string): string => url.replace(/[{}\\]/g, encodeURIComponent);

/**
 * An entry of BibTeX: a report (`techreport`) whose institution is the Department, with the place as its
 * note. Names and the title stand in double braces, which keeps their words and capitals together.
 */
export function writeBibtex(
  { id, author, subject, date, place }: StyledParts,
  url: string | undefined,
): string {
  const fields = [
    ['author', `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(subject === '' ? `Cable ${id}` : subject)}}`],
    ['institution', `{${escapeTex(DEPARTMENT)}}`],
    ['type', 'Cable'],
    ['number', escapeTex(id)],
    ...(date === null
      ? []
      : [
          ['year', date.year],
          ['month', date.month],
          ['day', date.day],
        ]),
    ['note', escapeTex(place.replaceAll('–', '--'))],
    ...(url === undefined ? [] : [['url', escapeUrl(url)]]),
  ];
  const lines = fields.map(([name = '', value = '']) =>
    // The months are BibTeX's own abbreviations, which each style spells out in its way.
    name === 'month' ? `  month = ${value.slice(0, 3).toLowerCase()},` : `  ${name} = {${value}},`,
  );
  return [`@techreport{${keyOf(id)},`, ...lines, '}'].join('\n');
}
