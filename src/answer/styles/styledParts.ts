import type { Cable } from '../../cable/cable.ts';

/** What a citation says of a cable, in the words that the styles share. */
export interface StyledParts {
  /** The cable's id. */
  readonly id: string;
  /** `Embassy Paris`; empty where the file names no post. */
  readonly post: string;
  /** Who wrote it: `U.S. Embassy Paris`, or the Department where no post is named. */
  readonly author: string;
  /** On one line, as it stands; empty where the cable has none. */
  readonly subject: string;
  readonly date: { readonly year: string; readonly month: string; readonly day: string } | null;
  /** `para. 5.C`, `paras. 5–6`, `Prevention, para. C`. */
  readonly place: string;
  /** Whether the file names the Department of State as its addressee. */
  readonly toDepartment: boolean;
}

export const DEPARTMENT = 'U.S. Department of State';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
// `USUN New York`, `Mission USNATO`, `American Institute Taiwan` say it already.
const SAYS_WHOSE = /\bUS|\bU\.S\.|^American\b/;
// The archive's header: `TO RUEHC/SECSTATE WASHDC IMMEDIATE 8352`.
const TO_DEPARTMENT = /^TO\s+\S*SECSTATE\b/m;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function readDate(iso: string): StyledParts['date'] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined ? null : { year, month: name, day: String(Number(day)) };
}

function placeText({ sections, paragraphs }: Cable, locator: string): string {
  const [, slug, letter] = /^([a-z].*)\.([A-Z].*)$/.exec(locator) ?? [];
  if (slug !== undefined && letter !== undefined) {
    const heading = slug.replaceAll('-', ' ').replace(/^\p{Ll}/u, (first) => first.toUpperCase());
    return `${heading}, para. ${letter}`;
  }
  const [, from, to] = /^(\d+)-(\d+)$/.exec(locator) ?? [];
  // `1-2` may be the second of two paragraphs 1; only a cable that has no such place cites a range.
  const single = [...paragraphs, ...sections.flatMap(({ answers }) => answers)].some(
    (place) => place.locator === locator,
  );
  return from === undefined || single ? `para. ${locator}` : `paras. ${from}–${to}`;
}

/**
 * Reads off a cable what citations say of it. Its classification is no part of a citation.
 *
 * @param plain what a face does to text that is not ours before it shows it
 */
export function styledParts(cable: Cable, locator: string, plain: (text: string) => string): StyledParts {
  const post = oneLine(plain(cable.origin));
  const named = SAYS_WHOSE.test(post) ? post : `U.S. ${post}`;
  return {
    id: oneLine(plain(cable.id)),
    post,
    author: post === '' ? DEPARTMENT : named,
    subject: oneLine(plain(cable.subject)),
    date: readDate(cable.date),
    place: placeText(cable, locator),
    toDepartment: TO_DEPARTMENT.test(cable.source.slice(0, cable.body)),
  };
}
