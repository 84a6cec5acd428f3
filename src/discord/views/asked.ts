import { LONGEST_QUESTION } from '../limits.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { unescapeMarkdown } from '../text/unescapeMarkdown.ts';
import { userText } from '../text/userText.ts';

/** What was asked. It stands whole on the message that replies, where buttons find it again. */
export interface Asked {
  readonly question: string;
  /** The questions before, oldest first, where this one follows them up. */
  readonly after: readonly string[];
}

const QUOTE = '> ';
const BEFORE = '> ↪ ';
/** So many questions before can be followed up; more would not leave room for an answer. */
export const MOST_EARLIER = 2;

/** The question as it stands above a reply: one line each, whole, harmless. */
export function writeAsked({ question, after }: Asked): string {
  const before = after.map((one) => `${BEFORE}${escapeMarkdown(userText(one))}`);
  return [...before, `${QUOTE}${escapeMarkdown(userText(question))}`].join('\n');
}

/** Reads the question off a message of ours; `null` where there is none, or none that we would have written. */
export function readAsked(description: string | undefined): Asked | null {
  const lines = (description ?? '').split('\n');
  const end = lines.findIndex((line) => !line.startsWith(QUOTE));
  const all = end < 0 ? lines : lines.slice(0, end);
  const last = all.at(-1);
  const earlier = all.slice(0, -1);
  if (last === undefined || earlier.length > MOST_EARLIER) return null;
  if (!earlier.every((line) => line.startsWith(BEFORE))) return null;
  const after = earlier.map((line) => unescapeMarkdown(line.slice(BEFORE.length)));
  const question = unescapeMarkdown(last.slice(QUOTE.length));
  const isOurs = [question, ...after].every((text) => text.length <= LONGEST_QUESTION);
  return isOurs ? { question, after } : null;
}
