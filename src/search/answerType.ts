import { isEnglishWord } from '../text/englishWords.ts';
import { tokenize } from '../text/tokens.ts';

/** What kind of thing a question asks for. */
export type AnswerType =
  | 'money'
  | 'share'
  | 'duration'
  | 'date'
  | 'number'
  | 'name'
  | 'person'
  | 'definition'
  | 'reason';

/** The first row whose question form matches decides. */
const FORMS: readonly { type: AnswerType; pattern: RegExp }[] = [
  {
    type: 'definition',
    pattern:
      /\b(?:stands?|short) for\b|\b(?:abbreviation|acronym)\b|\bwhat(?: does|'?s| is| are)? (?:the )?\p{Lu}{2,}\b(?! \p{L}{3,})|^\W*\p{Lu}{2,}\b.{0,40}(?:=|\bmeans?\b|what is (?:it|that))/u,
  },
  {
    type: 'money',
    pattern:
      /\bhow much\b(?! (?:time|longer|faster|later|older))(?=.*\b(?:cost|money|pay|paid|fund|spen[dt]|receiv|get|got|give|budget|fee|charge)\w*)|\b(?:cost|price|fee|budget|amount|stipend|funding)s? (?:of|for|in)\b|\bhow (?:expensive|large a sum)\b|\b(?:what|which) (?:(?:minimum|maximum|monthly|annual|average) )?(?:wages?|salary|pay|sum|amount|fee|price)\b|\bwhat do(?:es)?\b.*\b(?:earn|cost|charge)\b|\bhow (?:large|big|high|low)\b.*\b(?:fines?|budget|fund|grant|wages?|fees?|sums?|salar(?:y|ies)|compensation)\b/i,
  },
  {
    type: 'share',
    pattern: /\b(?:what|which) (?:percentage|percent|proportion|share|fraction)\b|\bpercent(?:age)?\b/i,
  },
  {
    type: 'duration',
    pattern:
      /\bhow (?:long|often|frequently|quick(?:ly)?|fast|soon)\b|\bwhat duration\b|\bhow much (?:time|longer|faster|later)\b/i,
  },
  {
    type: 'date',
    pattern: /^\W*(?:\w+\W+){0,3}?when\b|\b(?:what|which) (?:year|date|month|day)\b|\bsince when\b/i,
  },
  {
    type: 'number',
    pattern:
      /\bhow (?:many|old|young|big|large)\b|\bnumber of\b|\b(?:what|which) (?:number|age|total|figure)\b/i,
  },
  {
    type: 'person',
    pattern:
      /^\W*(?:\w+\W+){0,2}?who (?:is|was|'?s|heads|headed|leads|led|chairs|chaired|directs|runs)\b|\bwhich (?:prosecutor|judge|minister|official|politician|officer|president|ambassador)\b/i,
  },
  { type: 'reason', pattern: /\bwhy\b|\bhow come\b|\bfor what reasons?\b|\bon what grounds\b/i },
  { type: 'name', pattern: /\bwhat(?:'?s| is| was| are| were) the names?\b|\bnames? of\b|\bby name\b/i },
];

const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|dozen|several|handful|half|no|none|not|never)s?\b/i;
// Years, articles of law and ordinals count nothing.
const NOT_A_COUNT =
  /\b(?:19|20)\d\d\b|\b(?:art(?:icle|\.)?s?|paras?(?:graphs?|\.)?|section)\s+[A-Z]?\d[\w-]*|\b\d+(?:st|nd|rd|th)\b/gi;
/** A reply too: that a figure is not known. */
export const NO_FIGURE =
  /\b(?:no|not|never|without|nor|neither)\b[^.]{0,60}\b(?:numbers?|figures?|statistics|data|records?|counts?|estimates?|known)\b|\b(?:numbers?|figures?|statistics|data|records?)\b[^.]{0,40}\b(?:not|unavailable|unknown|lacking)\b/i;
const TIME =
  /\b(?:day|week|month|year|hour|minute|decade|annual|monthly|weekly|daily|permanent|until|long-term)\w*/i;

const NAME = /(?<=\S\s+)\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+/gu;

/** A person's name: words that the question does not have and that are not all in the dictionary. */
function hasPerson(text: string, asked: ReadonlySet<string>): boolean {
  return (text.match(NAME) ?? []).some((name) => {
    const words = tokenize(name).map(({ word }) => word);
    return (
      words.every((word) => !asked.has(word)) && words.some((word) => word.length > 1 && !isEnglishWord(word))
    );
  });
}

const EVIDENCE: Record<AnswerType, (text: string, asked: ReadonlySet<string>) => boolean> = {
  money: (text) =>
    /[$€£]|\b(?:euros?|dollars?|pounds?|budget|free of charge|usd|eur|funds?|funding|[A-Z]{3} \d)/i.test(
      text,
    ),
  share: (text) => /%|\b(?:percent|per cent|half|third|quarter|majority|most)\b/i.test(text),
  duration: (text) => TIME.test(text),
  date: (text) =>
    /\b(?:19|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
      text,
    ),
  number: (text) =>
    /\d/.test(text.replace(NOT_A_COUNT, '')) || NUMBER_WORD.test(text) || NO_FIGURE.test(text),
  name: (text) => /(?<=\S\s+)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text),
  person: hasPerson,
  definition: (text, asked) =>
    [...text.matchAll(/\((\p{Lu}[\p{L}/-]{1,9})\)/gu)].some(([, short = '']) =>
      asked.has(short.replace(/[^\p{L}]/gu, '').toLowerCase()),
    ),
  reason: (text) =>
    /\b(?:because|since|due to|owing to|as a result|therefore|so that|thus|for (?:lack|want|fear) of|lack(?:s|ed|ing)?|reasons?|afraid|fear(?:s|ed)?|held that|found that|argu(?:es?|ed)|explain(?:s|ed)?)\b/i.test(
      text,
    ),
};

/** What a question asks for. */
export interface Wanted {
  readonly type: AnswerType;
  /** The words that follow ("how many *victims were …*"): what is counted or named stands first in them. */
  readonly of: string;
  /** The words of the question, lower case; what it names itself is no answer to it. */
  readonly asked: ReadonlySet<string>;
}

/** Reads what a question asks for, or `null` where its form does not tell. */
export function readWanted(question: string): Wanted | null {
  for (const { type, pattern } of FORMS) {
    const match = pattern.exec(question);
    if (match === null) continue;
    const asked = new Set(tokenize(question).map(({ word }) => word));
    return { type, of: question.slice(match.index + match[0].length), asked };
  }
  return null;
}

/** Tells whether a text holds something of the kind that is wanted. */
export function holdsType(text: string, { type, asked }: Pick<Wanted, 'type' | 'asked'>): boolean {
  return EVIDENCE[type](text, asked);
}
