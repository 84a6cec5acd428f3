/** A sentence of a text: UTF-16 offsets, end exclusive, without the blanks around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

// A full stop, question or exclamation mark with the brackets and quotation marks that close on it, then
// white space, then the beginning of something new.
const BORDER = /[.?!]['"”’)\]*]*\s+(?=['"“‘([*]*[\p{Lu}\p{N}])/gu;

/** Abbreviations whose full stop is never the end of a sentence: something must follow them. */
const OPEN_ABBREVIATION =
  /(?:^|[\s(["'“‘/-])(?:mr|mrs|ms|dr|prof|rev|gen|col|lt|capt|sgt|sen|rep|gov|amb|st|no|nos|art|arts|sec|secs|para|paras|fig|vol|vs|cf|ca|approx|e\.g|i\.e|viz|jan|feb|apr|aug|sept?|oct|nov|dec|tel|op)\.$/i;
/** Initials: `J.`, `U.S.`, `U.N.`; they end a sentence only if one clearly begins after them. */
const INITIALS = /(?:^|[\s(["'“‘])(?:\p{Lu}\.)+$/u;
const SENTENCE_OPENER =
  /^['"“‘([]*(?:The|This|These|Those|That|There|They|Their|It|Its|In|On|At|By|For|From|However|He|She|His|Her|We|Our|According|While|When|If|As|A|An|No|All|Some|Many|Most|Both|Each|Post|Although|Since|During|After|Before|Under|With|To)\b/;

function isBorder(text: string, sentence: string, rest: number): boolean {
  if (OPEN_ABBREVIATION.test(sentence)) return false;
  if (/(?:^|\s)(?:[IVXivx]+|\d{1,2}|[a-z])[.)]$/.test(sentence) && sentence.length <= 4) return false;
  return !INITIALS.test(sentence) || SENTENCE_OPENER.test(text.slice(rest, rest + 20));
}

/**
 * Cuts a text into sentences. Abbreviations (U.S., No., Art. 225), decimals, dots inside a quotation and
 * list numbers do not end one.
 *
 * @param breaks offsets at which a new paragraph begins, which always begins a new sentence
 */
export function readSentences(text: string, breaks: readonly number[] = []): Sentence[] {
  const borders = new Set(breaks);
  let open = 0;
  for (const match of text.matchAll(BORDER)) {
    const rest = match.index + match[0].length;
    const sentence = text.slice(open, rest).trimEnd();
    if (!isBorder(text, sentence.slice(-40), rest) && !borders.has(rest)) continue;
    borders.add(rest);
    open = rest;
  }
  const starts = [0, ...[...borders].sort((a, b) => a - b)];
  return starts.flatMap((start, index) => {
    const raw = text.slice(start, starts[index + 1] ?? text.length);
    const first = start + (raw.length - raw.trimStart().length);
    const end = first + raw.trim().length;
    return end > first ? [{ start: first, end }] : [];
  });
}
