import { tokenize } from '../text/tokens.ts';
import { isEnglishWord } from '../text/wordnet.ts';

/** What kind of thing a question asks for. */
export type AnswerType = 'money' | 'share' | 'duration' | 'date' | 'number' | 'name' | 'person';

/** The first row whose question form matches decides. */
const FORMS: readonly { type: AnswerType; pattern: RegExp }[] = [
  {
    type: 'money',
    pattern:
      /\bhow much\b(?=.*\b(?:cost|money|pay|paid|fund|spen[dt]|receiv|get|got|give|budget|fee|charge)\w*)|\b(?:cost|price|fee|budget|amount|stipend|funding)s? (?:of|for|in)\b|\bhow (?:expensive|large a sum)\b/i,
  },
  {
    type: 'share',
    pattern: /\b(?:what|which) (?:percentage|percent|proportion|share|fraction)\b|\bpercent(?:age)?\b/i,
  },
  { type: 'duration', pattern: /\bhow (?:long|often|frequently)\b/i },
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
    pattern: /^\W*who (?:is|was)\b/i,
  },
  { type: 'name', pattern: /\b(?:what|which) (?:is|was|are|were) the names?\b|\bnames? of\b|\bby name\b/i },
];

const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|dozen|several|handful|half|no|none|not|never)s?\b/i;
// Years, articles of law and ordinals count nothing.
const NOT_A_COUNT =
  /\b(?:19|20)\d\d\b|\b(?:art(?:icle|\.)?s?|paras?(?:graphs?|\.)?|section)\s+[A-Z]?\d[\w-]*|\b\d+(?:st|nd|rd|th)\b/gi;
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
  number: (text) => /\d/.test(text.replace(NOT_A_COUNT, '')) || NUMBER_WORD.test(text),
  name: (text) => /(?<=\S\s+)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text),
  person: hasPerson,
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
