import { type Token, tokenize } from '../../text/tokens.ts';

/** A number in a text, in digits or words: UTF-16 offsets, end exclusive. */
export interface Quantity {
  /** `NaN` for digits that are no number in English (`12.5.2010`, `310,3`), which equal nothing. */
  readonly value: number;
  readonly kind: 'year' | 'dollars' | 'percent' | 'time' | 'count';
  readonly start: number;
  readonly end: number;
}

const UNITS = 'zero one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS = new Map([
  ...[...UNITS, ...TEENS].map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
]);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

const YEAR = /^(?:19|20)\d\d$/;
const DOLLARS_BEFORE = /(?:\$|\busd)\s?$/i;
const DOLLARS_AFTER = /^\s*(?:(?:us|u\.s\.)\s)?dollars?\b/i;
const PERCENT_AFTER = /^\s?(?:%|percent\b|per cent\b)/i;
const TIME_AFTER = /^[\s-]*(?:minutes?|hours?|days?|nights?|weeks?|months?|years?)\b/i;
// "one of them", "no one", "the one who" count nothing.
const PRONOUN_BEFORE = /\b(?:no|any|every|each|some|this|that|which|the|another)\s+$/i;
const PRONOUN_AFTER = /^\s+(?:of|another|who|that)\b/i;

const NEAR = 24;

function kindOf(text: string, start: number, end: number): Quantity['kind'] {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (DOLLARS_BEFORE.test(before) || DOLLARS_AFTER.test(after)) return 'dollars';
  if (PERCENT_AFTER.test(after)) return 'percent';
  if (TIME_AFTER.test(after)) return 'time';
  return YEAR.test(text.slice(start, end)) ? 'year' : 'count';
}

/** The value of one word, or `null`. */
function numberIn(text: string, { word, start, end }: Token): number | null {
  if (/^\d/.test(word)) return Number(word);
  if (word === 'dozen') return 12;
  const pronoun =
    word === 'one' &&
    (PRONOUN_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) ||
      PRONOUN_AFTER.test(text.slice(end, end + NEAR)));
  return pronoun ? null : (WORDS.get(word) ?? null);
}

/** Reads the numbers of a text: `46,000`, `two million`, `twenty-five`, `$2.74 million`, `a dozen`. */
export function readQuantities(text: string): Quantity[] {
  const tokens = tokenize(text);
  const quantities: Quantity[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index];
    let value = first === undefined ? null : numberIn(text, first);
    if (first === undefined || value === null) continue;
    let { end } = first;
    const next = (): Token | undefined => {
      const token = tokens[index + 1];
      return token !== undefined && /^[\s-]+$/.test(text.slice(end, token.start)) ? token : undefined;
    };
    const unit = UNITS.indexOf(next()?.word ?? '');
    if (TENS.includes(first.word) && unit > 0) {
      value += unit;
      end = next()?.end ?? end;
      index += 1;
    }
    for (let scale = SCALES.get(next()?.word ?? ''); scale !== undefined; ) {
      value *= scale;
      end = next()?.end ?? end;
      index += 1;
      scale = SCALES.get(next()?.word ?? '');
    }
    quantities.push({ value, kind: kindOf(text, first.start, end), start: first.start, end });
  }
  return quantities;
}
