import type { Envelope } from './cable.ts';
import { readCountry } from './country.ts';
import { readFields } from './fields.ts';
import { readPart, readPartInText } from './part.ts';
import { readReferences } from './references.ts';

const ID = /^(?:\d{2}|19\d{2}|20\d{2})[A-Z][A-Z0-9]*[A-Z]\d+$/;
// Where a cable says of itself which part it is.
const OPENING_CHARACTERS = 3000;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Fri Feb 19 00:00:00 +0100 2010` becomes `2010-02-19`: the day as printed, in no time zone. */
function readDate(line: string): string {
  const match = /\b([A-Z][a-z]{2}) (\d{1,2}) (?:\S+ ){1,3}(\d{4})$/.exec(line);
  const iso = /^(\d{4}-\d{2}-\d{2})\b/.exec(line)?.[1];
  const month = MONTHS.indexOf(match?.[1]?.toLowerCase() ?? '') + 1;
  if (match === null || month === 0) return iso ?? '';
  return `${match[3]}-${String(month).padStart(2, '0')}-${match[2]?.padStart(2, '0')}`;
}

/**
 * Reads the header of a cable in the archive's text form: five lines, the routing block, the fields.
 *
 * @returns the header, where the body begins (a UTF-16 offset), and what is missing
 */
export function readEnvelope(source: string): { envelope: Envelope; body: number; warnings: string[] } {
  const [id = '', title = '', date = '', classification = '', origin = ''] = source
    .split('\n', 5)
    .map((line) => line.replace(/^\uFEFF/, '').trim());
  const { fields, body } = readFields(source);
  const subject = fields.get('subject') ?? title;
  const opening = source.slice(body, body + OPENING_CHARACTERS).replace(/\s+/g, ' ');
  const envelope: Envelope = {
    id: ID.test(id) ? id : '',
    title,
    date: readDate(date),
    classification,
    origin,
    country: readCountry(subject, origin),
    subject,
    tags: (fields.get('tags') ?? '').split(/[\s,;]+/).filter((tag) => tag !== ''),
    refs: readReferences(fields.get('refs') ?? ''),
    part: readPart(subject) ?? readPart(title) ?? readPartInText(opening),
  };
  const warnings = [
    ...(envelope.id === '' ? ['the first line is not a cable id such as 10PARIS198'] : []),
    ...(envelope.date === '' ? ['the third line is not a date'] : []),
    ...(fields.has('subject') ? [] : ['no SUBJECT line']),
  ];
  return { envelope, body, warnings };
}
