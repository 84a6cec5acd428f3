import type { Corpus } from '../../../corpus/corpus.ts';
import { yearOf } from '../../../corpus/report.ts';
import type { AnswerType } from '../../../search/answerType.ts';
import type { Doubt } from '../../../search/evidence.ts';
import { listNames } from '../../../text/listNames.ts';
import { LIST_WORDS } from '../listWords.ts';

const KINDS: Readonly<Record<AnswerType, string>> = {
  money: 'einem Geldbetrag',
  share: 'einem Anteil',
  duration: 'einer Dauer',
  date: 'einem Zeitpunkt',
  number: 'einer Zahl',
  name: 'einem Namen',
  person: 'dem Namen einer Person',
  definition: 'der Bedeutung eines Namens',
  reason: 'einem Grund',
};

/** `doubtText` in German. */
export function doubtInGerman(doubt: Doubt, { cables }: Corpus): string {
  const list = (names: readonly string[]): string => listNames(names, LIST_WORDS.de);
  switch (doubt.why) {
    case 'no-words':
      return 'In dieser Frage ist nichts, wonach sich suchen ließe; sagen Sie in wenigen Wörtern auf Englisch, was Sie wissen wollen.';
    case 'thin':
      return 'Kein Absatz in diesem Korpus beantwortet das. Die Depeschen sind auf Englisch: Fragen Sie in dieser Sprache.';
    case 'kind':
      return `Gefragt ist nach ${KINDS[doubt.type]}, und kein Absatz in diesem Korpus nennt so etwas.`;
    case 'country':
      return `Keine Depesche in diesem Korpus handelt von „${doubt.country.name}“; behandelte Länder: ${list(cables.map(({ country }) => country))}.`;
    case 'cable':
      return `Es gibt keine Depesche ${doubt.cable} in diesem Korpus; er enthält: ${list(cables.map(({ id }) => id))}.`;
    case 'year':
      return `Keine Depesche in diesem Korpus handelt vom Jahr ${doubt.year}; Jahre der Depeschen: ${list(cables.map((cable) => String(yearOf(cable))))}.`;
  }
}
