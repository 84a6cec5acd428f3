import type { Envelope, Warning } from '../cable.ts';
import { readCountry } from './country.ts';
import { readDate } from './date.ts';
import { readFields } from './fields.ts';
import { readPart, readPartInText } from './part.ts';
import { readReferences } from './references.ts';
import { readSubject } from './subject.ts';
import { readTags } from './tags.ts';

const ID = /^(?:\d{2}|19\d{2}|20\d{2})[A-Z][A-Z0-9]{0,40}[A-Z]\d{1,7}$/;

// Where a cable says of itself which part it is.
const OPENING_CHARACTERS = 3000;
const ENDING_CHARACTERS = 400;

/**
 * Reads the header of a cable in the archive's text form: five lines, the routing block, the fields.
 *
 * @returns the header, where the body begins (a UTF-16 offset), and what is missing
 */
export function readEnvelope(source: string): { envelope: Envelope; body: number; warnings: Warning[] } {
  const [id = '', title = '', date = '', classification = '', origin = ''] = source
    .split('\n', 5)
    .map((line) => line.replace(/^\uFEFF/, '').trim());
  const { fields, body } = readFields(source);
  const subject = readSubject(fields.get('subject') ?? title);
  const references = readReferences(fields.get('refs') ?? '');
  const opening = source.slice(body, body + OPENING_CHARACTERS).replace(/\s+/g, ' ');
  const ending = source.slice(Math.max(body, source.length - ENDING_CHARACTERS)).replace(/\s+/g, ' ');
  const tags = readTags(fields.get('tags') ?? '');
  const envelope: Envelope = {
    id: ID.test(id) ? id : '',
    title,
    date: readDate(date),
    classification,
    origin,
    country: readCountry(subject, tags, origin),
    subject,
    tags,
    refs: references.map(({ text }) => text),
    references,
    part: readPart(subject) ?? readPart(title) ?? readPartInText(opening) ?? readPartInText(ending),
  };
  const missing = [
    ...(envelope.id === '' ? ['the first line is not a cable id such as 10PARIS198'] : []),
    ...(envelope.date === '' ? ['the third line is not a date'] : []),
    ...(fields.has('subject') ? [] : ['no SUBJECT line']),
  ];
  return { envelope, body, warnings: missing.map((message) => ({ offset: 0, message })) };
}
