import type { Reference } from '../cable.ts';

// `A.`, `A)`, `(A)`, `[A]`, `A:`, `¶B.`, `A -`, and in bare lists `A` alone.
const BULLET =
  /(?<=^|[\s,;-])¶?(?:[([]([A-Za-z])[)\]]|([A-Za-z])(?:[.):]{1,2}|\s-(?=\s))|([A-Z])(?=\s[A-Z\d]))(?=\s|[A-Z\d([]|$)/g;
const STATION_AND_NUMBER = /(?:\d{2,4}\s+)?\p{L}[\p{L} .'-]{1,30}\s#?\d{1,7}/uy;
const FURTHER_LINE = /^[-\s]*¶?[([]?([A-Za-z])[.):\]]{1,2}\s*(?:[([]?[A-Za-z][.):\]]\s*)?/;
const AWAITS_MORE = /(?:[,;&]|\bAND|(?:^|\s)[([]?[A-Z][.):\]](?:\s\d{2})?|\p{L})$/iu;
const SEPARATOR =
  /\s*(?:[;,]|(?<=\d):(?=\s)|\s(?:AND|&)\s(?=\s*(?:\d{2,4}\s+)?\p{L}[\p{L} .'-]{1,30}\s\d))(?![^()]{0,200}\))\s*/iu;
const LABEL = /^(?:REF(?:ERENCE)?S?(?:\s[A-Z])?\b[\s:]*(?=\S)|\(\d\)\s*)/i;
const AFTER_THE_LIST =
  /\s(?:sensitive but unclassified|this (?:message|cable) )|\bclassi?f?ied by\b|\s\d\.\s*\((?:U|C|S|SBU)\b/i;
const PAGE_INSIDE =
  /(?:(?<=\s)[A-Z]+(?: [A-Z]+){0,3} \d{8}\s+\d{3}(?:\.\d)? OF \d{3})|(?:(?:UNCLASSIFIED|CONFIDENTIAL|SECRET)\s+)?PAGE \d+\s[^\n]{0,60}?\d{6}Z/g;

const ordinal = (letter: string): number => letter.toUpperCase().charCodeAt(0);

const lastLetter = (value: string): string | null => lettered(value).at(-1)?.letter ?? null;

/** Tells whether a line goes on with the list of references that a REF field holds already. */
export function followsReference(value: string, line: string, gap: boolean): boolean {
  const letter = FURTHER_LINE.exec(line)?.[1];
  const rest = line.replace(FURTHER_LINE, '');
  STATION_AND_NUMBER.lastIndex = 0;
  const named = STATION_AND_NUMBER.test(rest) || /\be-?mails?\b|\btelcon\b|\breport\b/i.test(rest);
  if (letter !== undefined) {
    const last = lastLetter(value);
    return named && (last === null || ordinal(letter) - ordinal(last) === 1);
  }
  if (!gap) return /^\d{1,7}\.?$/.test(line);
  return AWAITS_MORE.test(value) && (/^\d{1,7}(?![\d.])/.test(line) || named) && line.length < 80;
}

/** Cuts a field at its letters; a capital with a full stop that is out of order belongs to a name. */
function lettered(field: string): Reference[] {
  const parts: { letter: string | null; text: string }[] = [];
  let letter: string | null = null;
  let start = 0;
  for (const match of field.matchAll(BULLET)) {
    const next = (match[1] ?? match[2] ?? match[3] ?? '').toUpperCase();
    const step = letter === null ? ordinal(next) - ordinal('A') : ordinal(next) - ordinal(letter);
    if (step < 0 || step > 2) continue;
    parts.push({ letter, text: field.slice(start, match.index) });
    letter = next;
    start = match.index + match[0].length;
  }
  return [...parts, { letter, text: field.slice(start) }];
}

/**
 * Reads the references of a REF field: each as it is written, without its letter.
 *
 * @param field the field's value, white space run together
 */
export function readReferences(field: string): Reference[] {
  const list = field.replace(PAGE_INSIDE, ' ').split(AFTER_THE_LIST, 1)[0] ?? '';
  return lettered(list).flatMap(({ letter, text }) =>
    text
      .split(SEPARATOR)
      .map((part) =>
        part
          .replace(LABEL, '')
          .replace(/\s+/g, ' ')
          .replace(/^[-\s.]+|(?:\sAND|\s&)?[\s.]*$/gi, ''),
      )
      .filter((part) => part !== '')
      .map((part) => ({ letter, text: part })),
  );
}
