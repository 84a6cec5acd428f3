import type { Envelope } from '../cable.ts';

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const NUMBER = String.raw`(\d{1,2}|${WORDS.join('|')}|[IVX]{1,4})`;

/** One row a way of writing it; a lone `1 of 3` counts in brackets or at the end only. */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`\bparts?\s+${NUMBER}\s*(?:of|/)\s*${NUMBER}\b`, 'i'),
  new RegExp(String.raw`\b${NUMBER}\s+of\s+${NUMBER}\s+parts\b`, 'i'),
  /[([](\d{1,2})\s*(?:of|\/)\s*(\d{1,2})[)\]]/i,
  /[-,:]\s*(\d{1,2})\s+of\s+(\d{1,2})$/i,
];

function numberOf(word: string): number {
  const lower = word.toLowerCase();
  const digits = Number(lower);
  return Number.isNaN(digits) ? Math.max(WORDS.indexOf(lower), ROMANS.indexOf(lower)) + 1 : digits;
}

/** Reads which part of how many a text says it is (`PART 2 OF 3`, `Part one of two`), or `null`. */
export function readPart(text: string): Envelope['part'] {
  for (const form of FORMS) {
    const [, first = '', last = ''] = form.exec(text) ?? [];
    const [number, of] = [numberOf(first), numberOf(last)];
    if (first !== '' && number > 0 && number <= of) return { number, of };
  }
  return null;
}

// Only the first of these is sure enough to be taken from running text.
const IN_TEXT =
  /\b(?:this|submission|cable|message|report|text)\b[^.?!]{0,60}?\bpart\s+\w{1,5}\s*(?:of|\/)\s*\w{1,5}\b/i;

/** The same for the running text of a body, where it must be said of the cable itself. */
export function readPartInText(text: string): Envelope['part'] {
  const sentence = IN_TEXT.exec(text)?.[0];
  return sentence === undefined ? null : readPart(sentence);
}
