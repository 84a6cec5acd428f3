import type { Corpus } from '../../../corpus/corpus.ts';
import { yearOf } from '../../../corpus/report.ts';
import type { AnswerType } from '../../../search/answerType.ts';
import type { Doubt } from '../../../search/evidence.ts';
import { listNames } from '../../../text/listNames.ts';
import { LIST_WORDS } from '../listWords.ts';

const KINDS: Readonly<Record<AnswerType, string>> = {
  money: 'una cantidad de dinero',
  share: 'una proporción',
  duration: 'una duración',
  date: 'una fecha',
  number: 'un número',
  name: 'un nombre',
  person: 'el nombre de una persona',
  definition: 'el significado de un nombre',
  reason: 'una razón',
};

/** `doubtText` in Spanish. */
export function doubtInSpanish(doubt: Doubt, { cables }: Corpus): string {
  const list = (names: readonly string[]): string => listNames(names, LIST_WORDS.es);
  switch (doubt.why) {
    case 'no-words':
      return 'No hay nada que buscar en esta pregunta; diga en pocas palabras, en inglés, lo que quiere saber.';
    case 'thin':
      return 'Ningún párrafo de este corpus responde a eso. Los cables están en inglés: haga la pregunta en ese idioma.';
    case 'kind':
      return `La pregunta pide ${KINDS[doubt.type]}, y ningún párrafo de este corpus lo dice.`;
    case 'country':
      return `Ningún cable de este corpus trata de «${doubt.country.name}»; países tratados: ${list(cables.map(({ country }) => country))}.`;
    case 'cable':
      return `No hay ningún cable ${doubt.cable} en este corpus; contiene: ${list(cables.map(({ id }) => id))}.`;
    case 'year':
      return `Ningún cable de este corpus trata de ${doubt.year}; años de los cables: ${list(cables.map((cable) => String(yearOf(cable))))}.`;
  }
}
