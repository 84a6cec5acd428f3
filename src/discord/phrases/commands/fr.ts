import type { CommandWords } from './wording.ts';

const country = { name: 'pays', description: 'Seulement les câbles sur ce pays' };
const year = { name: 'année', description: 'Seulement les câbles de cette année' };
const hide = { name: 'masquer', description: 'N’afficher que pour vous ; un bouton permet de partager' };

/** The commands in French. */
export const fr = {
  ask: {
    name: 'demander',
    description: 'Interroger les câbles ; la réponse est dans leurs propres mots, avec sa citation',
    options: {
      question: {
        name: 'question',
        description: 'Ce que vous voulez savoir, en anglais, comme à un collègue',
      },
      country,
      year,
      section: { name: 'section', description: 'Seulement sous les titres qui contiennent ces mots' },
      cable: { name: 'câble', description: 'Seulement ce câble' },
      everywhere: {
        name: 'partout',
        description: 'Chercher dans tous les câbles, quels que soient le pays et l’année nommés',
      },
      hide,
    },
  },
  cite: {
    name: 'citer',
    description: 'Montrer mot pour mot ce qui se trouve à une citation',
    options: {
      paragraph: {
        name: 'paragraphe',
        description: 'Un paragraphe (5.C), une plage (5-6) ou une citation entière (10PARIS198 ¶5.C)',
      },
      cable: { name: 'câble', description: 'Le câble, si la citation ne le nomme pas' },
      style: {
        name: 'style',
        description: 'La citation seule, dans un style, prête à copier',
        choices: {
          plain: 'Texte simple',
          markdown: 'Markdown',
          chicago: 'Note Chicago',
          apa: 'APA',
          bibtex: 'BibTeX',
        },
      },
      hide,
    },
  },
  summary: {
    name: 'résumé',
    description: 'Les phrases les plus instructives d’un câble ou d’une section, chacune citée',
    options: {
      cable: { name: 'câble', description: 'Le câble, par exemple 10PARIS198' },
      section: { name: 'section', description: 'Un titre du câble, ou des mots de ce titre' },
      length: { name: 'longueur', description: 'Combien de phrases, de 1 à 10 ; 5 d’ordinaire' },
      hide,
    },
  },
  cables: {
    name: 'câbles',
    description: 'Parcourir les câbles et en ouvrir un',
    options: { country, year, cable: { name: 'câble', description: 'Ouvrir tout de suite ce câble' } },
  },
  help: { name: 'aide', description: 'Ce que font les commandes et ce que couvrent les câbles' },
  about: {
    name: 'à-propos',
    description: 'Version, corpus, confidentialité, et comment signaler une erreur',
  },
  privacy: {
    name: 'confidentialité',
    description: 'Ce qui est conservé de vous',
    options: {
      'forget-me': {
        name: 'effacer-mes-données',
        description: 'Effacer vos votes, vos signalements et vos questions sans réponse',
      },
    },
  },
  admin: {
    name: 'administration',
    description: 'Pour qui exploite ce bot',
    options: {
      reload: {
        name: 'recharger',
        description: 'Relire le corpus ; il n’est mis en service que s’il est en ordre',
      },
      export: {
        name: 'exporter',
        description: 'Votes, signalements et questions sans réponse, en fichier CSV',
      },
    },
  },
  'Find sources': { name: 'Trouver des sources' },
} as const satisfies CommandWords;
