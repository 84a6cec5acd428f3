import { UserError } from '../../userError.ts';
import { readCableId, writeCableId } from './cableId.ts';

/** Where in a corpus: a cable's id and a locator, or a range of paragraph numbers. */
export interface Citation {
  /** Upper case; `null` where the text names no cable. */
  readonly cable: string | null;
  readonly locator: string;
  /** The last number of a range such as `4-6`; `null` for a single place. */
  readonly to: number | null;
}

const LONGEST_CITATION = 300;

// `10PARIS198`, `10 Paris 198`, `10-OTTAWA-57`, `2005PANAMA2342`, `09 Sao Paulo 12`.
const CABLE =
  /^\s*((?:\d{2}|19\d{2}|20\d{2})[\s-]{0,3}(?!(?:to|and|paras?)\b)\p{L}[\p{L} .'-]{0,40}?[\s-]{0,3}#?\d{1,14})(?![\d.])\s*[,:;]?\s*/u;
// A cable's id inside a longer line that was copied together with the quotation.
const ID_INSIDE = /(?<![\p{L}\d])\d{2}\p{Lu}{3,20}\d{1,7}(?!\d)/u;
const PARAGRAPH = /^(?:¶+|§|paragraphs?\b\.?|paras?\b\.?|pp?\b\.?)\s*/i;
// `5.C`, `5C`, `5(C)`, `5 c`, `5-2`, `5.A-B`, `6-2.A`.
const NUMBERED =
  /^(\d{1,3}(?:-\d{1,2}(?=[.\s(]*\p{L}\b))?)[.\s]*\(?([A-Z])(?:-([A-Z]))?\)?(?:-(\d{1,2}))?(?![\p{L}\d])/iu;
const RANGE = /^(\d{1,3})\s*(?:-|–|—|to)\s*(\d{1,3})(?!\d)/;
const NUMBER = /^(\d{1,3})(?!\d)/;
// `prevention.C`, `Prevention ¶C`, `Prevention, para. C`, `setting scene a-b`, `turkeys-tip.B`.
const SECTION =
  /^(\p{L}[\p{L}\p{N}'’-]*(?:\s+[\p{L}\p{N}'’-]+){0,8}?)[\s.,:¶(]+(?:para(?:graph)?s?\b[\s.]*)?([A-Z])(?:-([A-Z]))?\)?(?:-(\d{1,2}))?(?![\p{L}\d])/iu;
const NAME = /^(\p{L}[\p{L}\p{N}'’-]*(?:\s+[\p{L}\p{N}'’-]+){0,8})/u;

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part).join('-');

/** The locator at the beginning of a text, in the form that the reader writes, or `null`. */
function readLocator(text: string): Pick<Citation, 'locator' | 'to'> | null {
  const rest = text.replace(PARAGRAPH, '');
  const numbered = NUMBERED.exec(rest);
  if (numbered !== null) {
    const [, number = '', first = '', last, again] = numbered;
    return {
      locator: joined(`${number}.${joined(first.toUpperCase(), last?.toUpperCase())}`, again),
      to: null,
    };
  }
  const range = RANGE.exec(rest);
  if (range !== null && Number(range[2]) > Number(range[1]))
    return { locator: range[1] ?? '', to: Number(range[2]) };
  const number = /^\d{1,3}-\d{1,2}(?!\d)/.exec(rest) ?? NUMBER.exec(rest);
  if (number !== null) return { locator: number[0], to: null };
  const section = SECTION.exec(rest);
  if (section !== null) {
    const [, heading = '', first = '', last, again] = section;
    const slug = heading.toLowerCase().replace(/['’]/g, '').trim().split(/\s+/).join('-');
    return {
      locator: joined(`${slug}.${joined(first.toUpperCase(), last?.toUpperCase())}`, again),
      to: null,
    };
  }
  const name = NAME.exec(rest)?.[1];
  return name === undefined ? null : { locator: name.toLowerCase().trim().split(/\s+/).join('-'), to: null };
}

/**
 * Reads a citation as people write it: `10PARIS198 ¶5.C`, `10 Paris 198 para 5 c`, `10PARIS198 5(C)`,
 * `¶5C`, `4-6`, `prevention c`, or a copied line that begins with one of these.
 *
 * @throws UserError when there is no citation in the text
 */
export function readCitation(text: string): Citation {
  const typed = text.slice(0, LONGEST_CITATION).trim();
  const inside = ID_INSIDE.exec(typed)?.index ?? 0;
  const line = typed.slice(inside);
  const named = CABLE.exec(line);
  const id = readCableId(named?.[1] ?? '');
  const found = readLocator(named === null || id === null ? line : line.slice(named[0].length));
  if (found === null) {
    const start = typed.slice(0, 60);
    throw new UserError(
      `"${start}" is not a citation; write a cable and a paragraph such as 10PARIS198 ¶5.C.`,
      { fault: { code: 'no-citation', text: start } },
    );
  }
  return { cable: id && writeCableId(id), ...found };
}

/** Writes a citation for people: `10PARIS198 ¶5.C`, `09ANKARA273 Prevention ¶C` (contract.md, "Locators"). */
export function writeCitation(cable: string, locator: string): string {
  const [, slug, letter] = /^([a-z].*)\.([A-Z].*)$/.exec(locator) ?? [];
  if (slug === undefined || letter === undefined) return `${cable} ¶${locator}`;
  const heading = slug.replaceAll('-', ' ').replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  return `${cable} ${heading} ¶${letter}`;
}
