import { SUBJECT_TAGS } from './subjectTags.ts';

// Page headings that the archive left inside the list.
const PAGE_INSIDE = /\s*(?:UNCLASSIFIED|CONFIDENTIAL|SECRET)?\s+PAGE \d+\s[^,]{0,60}?\d{6}Z/g;
const NO_TAG = new Set(['', 'SIPDIS', 'NOFORN']);

const isSubject = (tag: string): boolean => SUBJECT_TAGS.has(tag) || /^K[A-Z]{3}$/.test(tag);

/** `KFRDKIRFEG` is `KFRD`, `KIRF` and `EG`: tags of four letters and a country's two, without blanks. */
function unglue(word: string): string[] {
  if (word.length < 6 || word.length % 2 !== 0 || !/^[A-Z]+$/.test(word)) return [word];
  const odd = word.length % 4 === 2;
  const cut = (lead: number): string[] =>
    [word.slice(0, lead), ...(word.slice(lead).match(/.{1,4}/g) ?? [])].filter((part) => part !== '');
  for (const parts of odd ? [cut(0), cut(2)] : [cut(0)]) {
    const known = parts.filter(isSubject).length;
    if (known > 0 && known >= parts.filter((part) => part.length === 4).length * 0.75) return parts;
  }
  return [word];
}

const isCode = (word: string): boolean => isSubject(word) || /^[A-Z]{2}$/.test(word);

/** Words that are no codes and stand together are one tag: `HUMAN RIGHTS`, `COUNTRY CLEARANCE`. */
function tagsOf(item: string): string[] {
  const tags: string[] = [];
  let open = false;
  for (const word of item
    .split(/[\s()]+/)
    .filter((part) => !NO_TAG.has(part))
    .flatMap(unglue)) {
    const plain = !isCode(word) && /^[A-Z]{3,}$/.test(word);
    if (plain && open) tags.push(`${tags.pop()} ${word}`);
    else tags.push(word);
    open = plain;
  }
  return tags;
}

/**
 * Reads the tags of a TAGS field: upper case, each once, those that were run together taken apart.
 *
 * @param field the field's value, white space run together
 */
export function readTags(field: string): string[] {
  const items = field.toUpperCase().replace(/:/g, '').replace(PAGE_INSIDE, ' ').split(/[,;]+/);
  return [...new Set(items.flatMap(tagsOf))];
}
