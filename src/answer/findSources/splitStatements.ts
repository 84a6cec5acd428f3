import { analyze } from '../../text/analyzer.ts';
import { readSentences } from '../../text/sentences.ts';

/** A sentence that states something: UTF-16 offsets into the text, end exclusive. */
export interface Statement {
  readonly statement: string;
  readonly start: number;
  readonly end: number;
}

export interface Statements {
  readonly statements: readonly Statement[];
  /** How many further statements the part that was looked at has. */
  readonly leftOut: number;
  /** How many characters at the end were not looked at. */
  readonly unread: number;
}

const MOST_STATEMENTS = 8;
const MOST_CHARACTERS = 4_000;
const FEWEST_CONTENT_WORDS = 4;
/** A line of so many characters without a stop runs on in the next one; a shorter one is a line of its own. */
const WRAPPED_LINE = 50;

// What stands before a sentence and is none of it: quotation marks of mail and chat, list marks, greetings.
const LEAD =
  /^(?:[\s>*•#–—-]+|\d{1,2}[.)]\s+|(?:hi|hey|hello|dear|good (?:morning|afternoon|evening|day)|thanks(?! to\b)|thank you)\b[^,.!;:?]{0,30}[,.!;:]+\s*)+/i;
const COURTESY =
  /^(?:hi|hey|hello|thanks(?! to\b)|thank you|please|cheers|regards|sincerely|(?:best|kind) regards)\b/i;
const QUESTION =
  /\?["'”’)\]*_\s]*$|^(?:(?:who|whom|whose|what|when|where|why|how|which)\s+)?(?:do|does|did|is|are|was|were|can|could|has|have|had|should|will|would|may(?! \d))\b/i;

/** Where a new line of a text begins something new. */
function lineBreaks(text: string): number[] {
  const breaks: number[] = [];
  for (const { index, 0: gap } of text.matchAll(/\s*\n\s*/g)) {
    const next = index + gap.length;
    const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
    const runsOn = line.length >= WRAPPED_LINE && !/[.!?:;]["'”’)\]]*$/.test(line);
    const blankLine = (gap.match(/\n/g) ?? []).length > 1;
    const listed = /^(?:[>*•#–—-]|\d{1,2}[.)]\s)/.test(text.slice(next, next + 4));
    if (blankLine || listed || !runsOn) breaks.push(next);
  }
  return breaks;
}

function statementIn(text: string, start: number, end: number): Statement | null {
  const raw = text.slice(start, end);
  const lead = LEAD.exec(raw)?.[0].length ?? 0;
  const statement = raw.slice(lead);
  if (QUESTION.test(statement) || COURTESY.test(statement)) return null;
  const content = new Set(analyze(statement).map(({ term }) => term));
  return content.size < FEWEST_CONTENT_WORDS ? null : { statement, start: start + lead, end };
}

/**
 * Cuts a message into the sentences that state something. Questions, greetings and fragments of fewer than
 * four content words are none. Of a long message the first 4,000 characters are looked at, up to the last
 * sentence that ends in them, and of these the first eight statements are given.
 */
export function splitStatements(text: string): Statements {
  const looked = text.slice(0, MOST_CHARACTERS);
  const sentences = readSentences(looked, lineBreaks(looked));
  const cut = text.length > looked.length;
  // The last sentence may go on behind the border.
  const whole = cut ? sentences.slice(0, -1) : sentences;
  const found = whole.flatMap(({ start, end }) => statementIn(text, start, end) ?? []);
  return {
    statements: found.slice(0, MOST_STATEMENTS),
    leftOut: Math.max(0, found.length - MOST_STATEMENTS),
    unread: cut ? text.length - (whole.at(-1)?.end ?? 0) : 0,
  };
}
