import { es as commands } from './commands/es.ts';
import { doubtInSpanish } from './doubt/es.ts';
import { faultInSpanish } from './fault/es.ts';
import type { Phrases } from './phrases.ts';
import { searchedIn } from './searchedIn.ts';

const count = (number: number, one: string, more = `${one}s`): string =>
  `${number} ${number === 1 ? one : more}`;

const WHOLE = 'Respuesta completa';
const REPORT = 'Avisar de un error en la cita';

/** Spanish, as it is understood in Spain and Latin America. */
export const es: Phrases = {
  dates: 'es',
  buttons: {
    whole: WHOLE,
    previous: (locator) => `◀ ¶${locator}`,
    next: (locator) => `¶${locator} ▶`,
    context: 'En su contexto',
    matches: 'Más resultados',
    why: 'Por qué esta respuesta',
    whyNearest: 'Por qué estos',
    share: 'Compartir',
    dismiss: 'Quitar',
    report: REPORT,
    styles: 'Citar con formato…',
    file: 'Texto completo (.txt)',
    outline: 'Esquema del cable',
    everywhere: 'Buscar en todos los cables',
    cables: 'Todos los cables',
    summary: 'Resumen',
    page: (page, pages) => `Página ${page} de ${pages}`,
  },
  fields: {
    asked: 'El Departamento de Estado preguntó',
    section: 'Sección',
    post: 'Misión',
    country: 'País',
    date: 'Fecha',
    classification: 'Clasificación',
    keyedTo: 'Responde a',
    keyedToValue: (reference, paragraph) => `${reference}, párrafo ${paragraph}`,
    pointsTo: 'Remite a',
    matches: 'Más resultados',
    nearest: 'Párrafos más cercanos (probablemente no son una respuesta)',
    sections: 'Secciones',
    cables: 'Cables',
    words: 'Palabras de la pregunta, y del cable',
    points: 'Lo que contó',
  },
  answer: {
    quoted: `En palabras del cable; «${WHOLE}» la muestra entera.`,
    compared: 'Lo que dicen los cables, por país',
    comparedNote: `En palabras de los cables; /${commands.cite.name} muestra un párrafo entero.`,
    none: 'Sin respuesta',
    searched: searchedIn({
      searched: 'Búsqueda limitada a: ',
      section: 'sección',
      compared: (asked, answered) =>
        `${count(asked, 'país consultado', 'países consultados')}, ${answered} con respuesta`,
      shown: (number) => `, de ellas ${number} mostradas`,
    }),
    matches: 'Más resultados',
    noMatches: 'No hay más resultados.',
    askedBy: (user) => `Pregunta de ${user}`,
    sharedBy: (user) => `Compartido por ${user}`,
  },
  why: {
    title: 'Por qué esta respuesta',
    score: 'Puntuación, de 0 a 1',
    scope: 'Alcance de la búsqueda',
    note: 'Cada parte de la puntuación, con su valor y los puntos que aporta. «how much → costs»: una palabra del cable que equivale a otra de la pregunta.',
    wholeCorpus: 'Búsqueda en todos los cables',
    features: {
      engine: 'palabras (BM25)',
      evidence: 'el pasaje',
      asked: 'la pregunta del Departamento de Estado',
      topic: 'sentido de toda la respuesta',
      reply: 'leído por el modelo: responde',
      front: 'resumen o introducción',
    },
  },
  text: {
    page: (page, pages) => `página ${page} de ${pages}`,
    context: 'En su contexto',
    fileIntroduction: 'El texto completo, palabra por palabra.',
  },
  styles: { title: 'Listo para copiar', names: commands.cite.options.style.choices },
  menus: {
    openMatch: 'Abrir un párrafo',
    openSection: 'Abrir una sección',
    openCable: 'Abrir un cable',
    openTarget: 'Abrir el pasaje al que remite',
  },
  summary: { of: (what) => `Resumen de ${what}`, title: 'En palabras del cable' },
  cables: {
    title: (number) => count(number, 'cable'),
    none: 'Ningún cable coincide; pruebe con menos filtros.',
    answers: (number) => count(number, 'respuesta'),
    beforeHeadings: 'Párrafos iniciales',
  },
  sources: {
    title: 'Fuentes en los cables',
    none: 'No se encontró respaldo',
    nothing: 'En este mensaje no hay ninguna afirmación que un cable pueda respaldar.',
    leftOut: (number) => count(number, 'afirmación más sin revisar', 'afirmaciones más sin revisar'),
    unread: 'No se leyó el final del mensaje',
    note: 'Una fuente se parece por sus palabras; léala antes de confiar en ella.',
  },
  help: {
    title: 'Attaché',
    introduction: `Responde preguntas sobre los cables dedicados a la trata de personas (Trafficking in Persons) en palabras de los cables, cada respuesta con una cita que puede comprobar con /${commands.cite.name}. Si ningún párrafo responde, lo dice. Los cables están en inglés: haga las preguntas en ese idioma. También puede mencionar al bot, escribirle directamente o contestar a una de sus respuestas («and in Turkey?»).`,
    messageCommand: (name) =>
      `${name}: en el menú de un mensaje, en Aplicaciones. Busca lo que respalda el mensaje.`,
    coverage: (cables, years, countries) =>
      `${count(cables, 'cable')} de ${years}${countries === '' ? '' : `, sobre: ${countries}`}.`,
  },
  mention: {
    empty: `Pregúnteme algo sobre los cables, en inglés («How long is the reflection period?»), o escriba una cita, por ejemplo 10PARIS198 ¶5.C. /${commands.help.name} muestra qué más puedo hacer.`,
  },
  about: {
    title: 'Acerca de Attaché',
    introduction:
      'Attaché cita cables y nunca escribe una respuesta propia. Un programa de búsqueda elige el párrafo, así que puede equivocarse: lea el pasaje antes de citarlo.',
    corpus: 'Corpus',
    corpusValue: (cables, answers, hash) =>
      `${count(cables, 'cable')}, ${count(answers, 'respuesta')} (estado ${hash})`,
    version: 'Versión',
    privacy: 'Privacidad',
    privacyValue: (kept) =>
      kept
        ? `Los votos, los avisos y las preguntas sin respuesta se conservan con un identificador de usuario irreconocible; /${commands.privacy.name} ${commands.privacy.options['forget-me'].name} borra los suyos. Las demás preguntas no se conservan.`
        : 'No se conserva nada de lo que escribe.',
    faults: 'Errores',
    faultsValue: (kept) =>
      kept
        ? `«${REPORT}», debajo de una respuesta, informa a quien gestiona este bot.`
        : 'Informe a quien gestiona este bot, con la cita y, si lo hay, el número de incidente.',
  },
  feedback: {
    thanks: (up) => `Gracias, anotado: ${up ? '👍' : '👎'}.`,
    changed: (up) => `Cambiado a ${up ? '👍' : '👎'}.`,
    off: 'Por ahora este bot no conserva votos ni avisos.',
    reported: 'Gracias. El aviso se conserva con su cita para quien gestiona este bot.',
    forgotten: (number) =>
      number === 0 ? 'No se conservaba nada suyo.' : `Borrado: ${count(number, 'registro')}.`,
    form: {
      title: 'Avisar de un error en una cita',
      reason: '¿Qué está mal?',
      reasons: {
        wrong: 'No responde a la pregunta',
        text: 'El texto citado es incorrecto',
        place: 'La cita remite a un lugar equivocado',
        other: 'Otra cosa',
      },
      details: 'Detalles (opcional)',
    },
  },
  admin: {
    reloaded: (before, after) =>
      before === after
        ? `Leído de nuevo; nada ha cambiado: ${after}.`
        : `Leído de nuevo.\nAntes: ${before}\nAhora: ${after}`,
    state: (cables, answers, hash) => `${count(cables, 'cable')}, ${count(answers, 'respuesta')} (${hash})`,
    exported: 'Todo lo que se conservaba, de lo más antiguo a lo más reciente.',
  },
  errors: {
    bug: (incident) => `Algo salió mal. Informe de ello como incidente ${incident}.`,
    wait: (when) => `Son muchas preguntas a la vez; inténtelo de nuevo ${when}.`,
    notYours: 'Solo quien preguntó, o un moderador, puede quitar esto.',
    closed: 'Attaché se está reiniciando; inténtelo de nuevo en un momento.',
  },
  doubt: doubtInSpanish,
  fault: faultInSpanish,
};
