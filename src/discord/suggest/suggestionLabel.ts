import { CHOICE_NAME } from '../limits.ts';
import { CUT, plain, shorten } from '../text/shorten.ts';

// No character of a citation, so that a label that is sent instead of its value still reads as one.
const SEPARATOR = ' · ';

/** A suggestion's label: what it stands for, then what helps to choose it; at most 100 characters. */
export function writeLabel(...parts: readonly string[]): string {
  return shorten(parts.filter((part) => part !== '').join(SEPARATOR), CHOICE_NAME, plain);
}

/** What a label stands for. Discord sends the label where a user pasted or edited it. */
export function readLabel(text: string): string {
  const [first = ''] = text.split(SEPARATOR);
  return first.replace(CUT, '').trim();
}
