import { CORRECTIONS, PHRASES, SUBJECT_TAGS } from './tagTable.ts';

// Page headings that the archive left inside the list.
const PAGE_INSIDE = /\s*(?:UNCLASSIFIED|CONFIDENTIAL|SECRET)?\s+PAGE \d+\s[^,]{0,60}?\d{6}Z/g;
// A person's name is one tag, its comma included: `OVIP (STEINBERG, JAMES B.)`.
const PERSON = /\(([^()]{1,60})\)/g;
const NO_TAG = new Set(['', 'SIPDIS', 'NOFORN']);
const LONGEST_PHRASE_WORDS = 4;
const VISIT = 'OVIP';

const isSubject = (tag: string): boolean => SUBJECT_TAGS.has(tag) || /^K[A-Z]{3}$/.test(tag);
const isCode = (tag: string): boolean => isSubject(tag) || /^[A-Z]{2}$/.test(tag);

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

/** The tag of several words at the head of a list of words, with their number. */
function phraseAt(words: readonly string[], start: number): { tag: string; words: number } | null {
  for (let count = LONGEST_PHRASE_WORDS; count > 1; count -= 1) {
    const tag = PHRASES.get(words.slice(start, start + count).join(' '));
    if (tag !== undefined) return { tag, words: count };
  }
  const [last = '', first = ''] = words.slice(start, start + 2);
  const named = words[start - 1] === VISIT && [last, first].every((word) => /^[A-Z]{3,}$/.test(word));
  return named && !isCode(last) && !isCode(first) ? { tag: `${last}, ${first}`, words: 2 } : null;
}

function tagsOf(item: string): string[] {
  const words = item
    .replace(/(RIGHTS)(POL)(MIL)$/, '$1 $2 $3')
    .split(' ')
    .filter((word) => !NO_TAG.has(word));
  const tags: string[] = [];
  for (let index = 0; index < words.length; ) {
    const phrase = phraseAt(words, index);
    if (phrase === null) tags.push(...unglue(words[index] ?? ''));
    else tags.push(phrase.tag);
    index += phrase?.words ?? 1;
  }
  return tags;
}

/**
 * Reads the tags of a TAGS field: upper case, each once, those that were run together taken apart.
 *
 * @param field the field's value, white space run together
 */
export function readTags(field: string): string[] {
  const persons: string[] = [];
  const list = field
    .toUpperCase()
    .replace(/:/g, '')
    .replace(PAGE_INSIDE, ' ')
    .replace(PERSON, (_, name: string) => `, #${persons.push(name) - 1},`);
  const tags = list.split(/\s*[,;]\s*/).flatMap((item) => {
    const person = persons[Number(/^#(\d+)$/.exec(item)?.[1] ?? -1)];
    return person === undefined ? tagsOf(item.replace(/\s+/g, ' ').trim()) : [person];
  });
  return [...new Set(tags.map((tag) => CORRECTIONS.get(tag) ?? tag))];
}
