import { termOf } from '../text/analyzer.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { type AnswerType, NO_FIGURE, type Wanted } from './answerType.ts';
import { coverageOf, shareOf } from './coverage.ts';
import type { Sought } from './passages.ts';

/** A word of a text that may be the fact that is asked for, with what stands before and after it. */
interface Place {
  readonly token: Token;
  readonly raw: string;
  readonly before: string;
  readonly after: string;
}

const COUNT_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen no none several'.split(
    ' ',
  ),
);
const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
const YEAR = /^(?:19|20)\d\d$/;
const CURRENCY_BEFORE = /[$€£]\s?$/;
const CURRENCY_AFTER =
  /^\s(?:million|billion|thousand)?\s*(?:euros?|dollars?|pounds?|\p{Ll}+\s\(\$)|^\s(?:million|billion)\b/u;
const SHARE_AFTER = /^\s?(?:%|percent|per cent)/;
const TIME_AFTER = /^[ -](?:\p{L}+ )?(?:days?|weeks?|months?|years?|hours?|minutes?)\b/u;
const LASTING = /^(?:permanent(?:ly)?|annual(?:ly)?|yearly|monthly|weekly|daily|indefinite(?:ly)?)$/;

const isCount = ({ token }: Place): boolean => /^\d/.test(token.word) || COUNT_WORDS.has(token.word);
const isSum = ({ before, after }: Place): boolean =>
  CURRENCY_BEFORE.test(before) || CURRENCY_AFTER.test(after);
const isName = ({ raw, before }: Place): boolean => /^\p{Lu}[\p{L}]/u.test(raw) && /[^.!?\s]\s$/.test(before);

/** Whether a word is a fact of the kind; kinds that no single word shows are not here. */
const FACTS: Partial<Record<AnswerType, (place: Place) => boolean>> = {
  number: (place) =>
    isCount(place) && !YEAR.test(place.raw) && !isSum(place) && !SHARE_AFTER.test(place.after),
  money: (place) => isCount(place) && isSum(place),
  share: (place) =>
    (isCount(place) && SHARE_AFTER.test(place.after)) ||
    /^(?:half|third|quarter|majority|most)$/.test(place.token.word),
  duration: (place) =>
    ((isCount(place) || /^(?:a|an|few)$/.test(place.token.word)) && TIME_AFTER.test(place.after)) ||
    LASTING.test(place.token.word),
  date: ({ token, raw }) => YEAR.test(raw) || (MONTHS.has(token.word) && /^\p{Lu}/u.test(raw)),
  name: isName,
  person: isName,
};

const AROUND = 14;
const AFTER_WORD = 32;
const BEFORE_WORD = 3;
const HEAD_BEFORE = 4;
const HEAD_AFTER = 5;
const SHARE_WITHOUT_HEAD = 0.4;
const SHARE_OF_UNKNOWN = 0.7;

/** A figure that is not known replies only where the text is about all that is asked for. */
function unknownFigure(terms: ReadonlySet<string>, { concepts, lookup }: Sought): number {
  const share = shareOf(concepts, coverageOf(lookup, concepts.length, terms));
  return share >= SHARE_OF_UNKNOWN ? share : 0;
}

/**
 * How well a text supports that a fact in it is the one asked for: of all its facts of the kind the greatest
 * share of the question's weight that the words around one cover; less where what is counted is not beside it.
 *
 * @returns 0 to 1; 0 for a text without a fact of the kind
 */
export function supportOf(text: string, { type, asked }: Wanted, sought: Sought): number {
  const { concepts, lookup, head } = sought;
  const isFact = FACTS[type];
  if (isFact === undefined) return 0;
  const tokens = tokenize(text);
  const terms = tokens.map(({ word }) => termOf(word));
  const around = (from: number, to: number): Set<string> =>
    new Set(terms.slice(Math.max(0, from), to + 1).filter((term) => term !== null));
  const named = concepts[head];
  let best = type === 'number' && NO_FIGURE.test(text) ? unknownFigure(around(0, tokens.length), sought) : 0;
  tokens.forEach((token, index) => {
    const raw = text.slice(token.start, token.end);
    const before = text.slice(Math.max(0, token.start - BEFORE_WORD), token.start);
    const after = text.slice(token.end, token.end + AFTER_WORD);
    if (!isFact({ token, raw, before, after })) return;
    if (isFact === isName && asked.has(token.word)) return;
    const share = shareOf(
      concepts,
      coverageOf(lookup, concepts.length, around(index - AROUND, index + AROUND)),
    );
    const beside = around(index - HEAD_BEFORE, index + HEAD_AFTER);
    const spoken = named?.terms.reduce(
      (most, { term, weight }) => (beside.has(term) ? Math.max(most, weight) : most),
      0,
    );
    best = Math.max(best, share * (SHARE_WITHOUT_HEAD + (1 - SHARE_WITHOUT_HEAD) * (spoken ?? 1)));
  });
  return best;
}
