import { readPortion } from '../outline/portion.ts';

// What the archive glued to a subject when it lost a line's end.
const AFTER_THE_SUBJECT = /\sSensitive [Bb]ut\b.*$/;
const CHARACTER_REFERENCE = /&#(\d{2,6});/g;

function readCharacter(whole: string, digits: string): string {
  const code = Number(digits);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Reads a SUBJECT field as posts wrote it, with its portion mark. */
export function readMarkedSubject(field: string): string {
  return field.replace(AFTER_THE_SUBJECT, '').replace(CHARACTER_REFERENCE, readCharacter);
}

/** Reads a SUBJECT field; its portion mark is data and not text. */
export function readSubject(field: string): string {
  const subject = readMarkedSubject(field);
  return subject.slice(readPortion(subject)?.length ?? 0);
}
