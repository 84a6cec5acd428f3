import type { CommandWords } from './wording.ts';

const country = { name: 'país', description: 'Solo cables sobre este país' };
const year = { name: 'año', description: 'Solo cables de este año' };
const hide = { name: 'ocultar', description: 'Mostrarlo solo a usted; un botón permite compartirlo' };

/** The commands in Spanish, for Spain and Latin America. */
export const es = {
  ask: {
    name: 'preguntar',
    description: 'Preguntar a los cables; la respuesta está en sus propias palabras, con su cita',
    options: {
      question: {
        name: 'pregunta',
        description: 'Lo que quiere saber, en inglés, como se lo preguntaría a un colega',
      },
      country,
      year,
      section: { name: 'sección', description: 'Solo bajo títulos que contengan estas palabras' },
      cable: { name: 'cable', description: 'Solo este cable' },
      everywhere: {
        name: 'en-todos',
        description: 'Buscar en todos los cables, sea cual sea el país o el año que se nombre',
      },
      hide,
    },
  },
  cite: {
    name: 'citar',
    description: 'Mostrar palabra por palabra lo que hay en una cita',
    options: {
      paragraph: {
        name: 'párrafo',
        description: 'Un párrafo (5.C), un intervalo (5-6) o una cita entera (10PARIS198 ¶5.C)',
      },
      cable: { name: 'cable', description: 'El cable, si la cita no lo nombra' },
      style: {
        name: 'estilo',
        description: 'Solo la cita, escrita en un estilo, lista para copiar',
        choices: {
          plain: 'Texto simple',
          markdown: 'Markdown',
          chicago: 'Nota Chicago',
          apa: 'APA',
          bibtex: 'BibTeX',
        },
      },
      hide,
    },
  },
  summary: {
    name: 'resumen',
    description: 'Las oraciones más informativas de un cable o de una sección, cada una con su cita',
    options: {
      cable: { name: 'cable', description: 'El cable, por ejemplo 10PARIS198' },
      section: { name: 'sección', description: 'Un título del cable, o palabras de él' },
      length: { name: 'longitud', description: 'Cuántas oraciones, de 1 a 10; por lo general 5' },
      hide,
    },
  },
  cables: {
    name: 'cables',
    description: 'Recorrer los cables y abrir uno',
    options: { country, year, cable: { name: 'cable', description: 'Abrir enseguida este cable' } },
  },
  help: { name: 'ayuda', description: 'Qué hacen los comandos y qué abarcan los cables' },
  about: { name: 'acerca-de', description: 'Versión, corpus, privacidad y cómo avisar de un error' },
  privacy: {
    name: 'privacidad',
    description: 'Qué se conserva de usted',
    options: {
      'forget-me': {
        name: 'borrar-mis-datos',
        description: 'Borrar sus votos, sus avisos y sus preguntas sin respuesta',
      },
    },
  },
  admin: {
    name: 'administrar',
    description: 'Para quien gestiona este bot',
    options: {
      reload: {
        name: 'recargar',
        description: 'Leer de nuevo el corpus; solo se pone en uso si está en orden',
      },
      export: {
        name: 'exportar',
        description: 'Votos, avisos y preguntas sin respuesta, en un archivo CSV',
      },
    },
  },
  'Find sources': { name: 'Buscar fuentes' },
} as const satisfies CommandWords;
