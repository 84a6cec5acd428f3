import type { Corpus } from '../../../corpus/corpus.ts';
import { yearOf } from '../../../corpus/report.ts';
import type { AnswerType } from '../../../search/answerType.ts';
import type { Doubt } from '../../../search/evidence.ts';
import { listNames } from '../../../text/listNames.ts';
import { LIST_WORDS } from '../listWords.ts';

const KINDS: Readonly<Record<AnswerType, string>> = {
  money: 'un montant',
  share: 'une proportion',
  duration: 'une durée',
  date: 'une date',
  number: 'un nombre',
  name: 'un nom',
  person: 'le nom d’une personne',
  definition: 'la signification d’un nom',
  reason: 'une raison',
};

/** `doubtText` in French. */
export function doubtInFrench(doubt: Doubt, { cables }: Corpus): string {
  const list = (names: readonly string[]): string => listNames(names, LIST_WORDS.fr);
  switch (doubt.why) {
    case 'no-words':
      return 'Il n’y a rien à chercher dans cette question ; dites en quelques mots, en anglais, ce que vous voulez savoir.';
    case 'thin':
      return 'Aucun paragraphe de ce corpus n’y répond. Les câbles sont en anglais : posez la question dans cette langue.';
    case 'kind':
      return `La question demande ${KINDS[doubt.type]}, et aucun paragraphe de ce corpus ne le dit.`;
    case 'country':
      return `Aucun câble de ce corpus ne porte sur « ${doubt.country.name} » ; pays traités : ${list(cables.map(({ country }) => country))}.`;
    case 'cable':
      return `Il n’y a pas de câble ${doubt.cable} dans ce corpus ; il contient : ${list(cables.map(({ id }) => id))}.`;
    case 'year':
      return `Aucun câble de ce corpus ne porte sur ${doubt.year} ; années des câbles : ${list(cables.map((cable) => String(yearOf(cable))))}.`;
  }
}
