import type { Corpus } from '../corpus/corpus.ts';
import { yearOf } from '../corpus/report.ts';
import type { Doubt } from '../search/evidence.ts';
import { listNames } from '../text/listNames.ts';

const KINDS: Record<Extract<Doubt, { why: 'kind' }>['type'], string> = {
  money: 'an amount of money',
  share: 'a share',
  duration: 'a length of time',
  date: 'a date',
  number: 'a number',
  name: 'a name',
  person: "a person's name",
  definition: 'what a name stands for',
  reason: 'a reason',
};

/** Why a question is declined: one or two plain sentences without markdown. */
export function doubtText(doubt: Doubt, { cables }: Corpus): string {
  switch (doubt.why) {
    case 'no-words':
      return 'There is nothing to search for in this question; name what you want to know in a few words.';
    case 'thin':
      return 'No paragraph in this corpus answers that.';
    case 'kind':
      return `The question asks for ${KINDS[doubt.type]}, and no paragraph in this corpus gives it.`;
    case 'country':
      return `No cable on ${doubt.country.name} in this corpus; it has ${listNames(cables.map(({ country }) => country))}.`;
    case 'cable':
      return `There is no cable ${doubt.cable} in this corpus; it has ${listNames(cables.map(({ id }) => id))}.`;
    case 'year':
      return `No cable on ${doubt.year} in this corpus; it has cables of ${listNames(cables.map((cable) => String(yearOf(cable))))}.`;
  }
}
