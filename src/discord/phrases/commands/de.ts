import type { CommandWords } from './wording.ts';

const country = { name: 'land', description: 'Nur Depeschen über dieses Land' };
const year = { name: 'jahr', description: 'Nur Depeschen aus diesem Jahr' };
const hide = { name: 'verbergen', description: 'Nur Ihnen zeigen; eine Schaltfläche teilt es' };

/** The commands in German. */
export const de = {
  ask: {
    name: 'fragen',
    description: 'Die Depeschen etwas fragen; die Antwort steht in ihren eigenen Worten, mit Fundstelle',
    options: {
      question: {
        name: 'frage',
        description: 'Was Sie wissen wollen, auf Englisch, wie Sie einen Kollegen fragen würden',
      },
      country,
      year,
      section: { name: 'abschnitt', description: 'Nur unter Überschriften mit diesen Wörtern' },
      cable: { name: 'depesche', description: 'Nur in dieser Depesche' },
      everywhere: {
        name: 'überall',
        description: 'In allen Depeschen suchen, welches Land oder Jahr die Frage auch nennt',
      },
      hide,
    },
  },
  cite: {
    name: 'zitieren',
    description: 'Wort für Wort zeigen, was an einer Fundstelle steht',
    options: {
      paragraph: {
        name: 'absatz',
        description: 'Ein Absatz (5.C), ein Bereich (5-6) oder eine ganze Fundstelle (10PARIS198 ¶5.C)',
      },
      cable: { name: 'depesche', description: 'Die Depesche, falls die Fundstelle sie nicht nennt' },
      style: {
        name: 'stil',
        description: 'Nur die Fundstelle, in einem Zitierstil, fertig zum Kopieren',
        choices: {
          plain: 'Einfacher Text',
          markdown: 'Markdown',
          chicago: 'Chicago-Fußnote',
          apa: 'APA',
          bibtex: 'BibTeX',
        },
      },
      hide,
    },
  },
  summary: {
    name: 'zusammenfassung',
    description: 'Die aussagekräftigsten Sätze einer Depesche oder eines Abschnitts, jeder mit Fundstelle',
    options: {
      cable: { name: 'depesche', description: 'Die Depesche, zum Beispiel 10PARIS198' },
      section: { name: 'abschnitt', description: 'Eine Überschrift der Depesche oder Wörter daraus' },
      length: { name: 'länge', description: 'Wie viele Sätze, 1 bis 10; gewöhnlich 5' },
      hide,
    },
  },
  cables: {
    name: 'depeschen',
    description: 'In den Depeschen blättern und eine öffnen',
    options: { country, year, cable: { name: 'depesche', description: 'Gleich diese Depesche öffnen' } },
  },
  help: { name: 'hilfe', description: 'Was die Befehle tun und was die Depeschen abdecken' },
  about: { name: 'über', description: 'Version, Korpus, Datenschutz und wie man einen Fehler meldet' },
  privacy: {
    name: 'datenschutz',
    description: 'Was von Ihnen aufbewahrt wird',
    options: {
      'forget-me': {
        name: 'meine-daten-löschen',
        description: 'Ihre Bewertungen, Meldungen und unbeantworteten Fragen löschen',
      },
    },
  },
  admin: {
    name: 'verwaltung',
    description: 'Für alle, die diesen Bot betreiben',
    options: {
      reload: {
        name: 'neu-laden',
        description: 'Den Korpus neu lesen; er wird nur verwendet, wenn er in Ordnung ist',
      },
      export: {
        name: 'exportieren',
        description: 'Bewertungen, Meldungen und unbeantwortete Fragen als CSV-Datei',
      },
    },
  },
  'Find sources': { name: 'Quellen finden' },
} as const satisfies CommandWords;
