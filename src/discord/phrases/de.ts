import { de as commands } from './commands/de.ts';
import { doubtInGerman } from './doubt/de.ts';
import { faultInGerman } from './fault/de.ts';
import type { Phrases } from './phrases.ts';
import { searchedIn } from './searchedIn.ts';

const count = (number: number, one: string, more = `${one}n`): string =>
  `${number} ${number === 1 ? one : more}`;

const answers = (number: number): string => count(number, 'Antwort', 'Antworten');

const WHOLE = 'Ganze Antwort';
const REPORT = 'Fundstelle melden';

/** German. */
export const de: Phrases = {
  dates: 'de',
  buttons: {
    whole: WHOLE,
    previous: (locator) => `◀ ¶${locator}`,
    next: (locator) => `¶${locator} ▶`,
    context: 'Im Zusammenhang',
    matches: 'Weitere Treffer',
    why: 'Warum diese Antwort',
    whyNearest: 'Warum diese',
    share: 'Teilen',
    dismiss: 'Entfernen',
    report: REPORT,
    styles: 'Zitieren als …',
    file: 'Volltext (.txt)',
    outline: 'Gliederung der Depesche',
    everywhere: 'In allen Depeschen suchen',
    cables: 'Alle Depeschen',
    summary: 'Zusammenfassung',
    page: (page, pages) => `Seite ${page} von ${pages}`,
  },
  fields: {
    asked: 'Das Außenministerium fragte',
    section: 'Abschnitt',
    post: 'Vertretung',
    country: 'Land',
    date: 'Datum',
    classification: 'Einstufung',
    keyedTo: 'Antwortet auf',
    keyedToValue: (reference, paragraph) => `${reference}, Absatz ${paragraph}`,
    pointsTo: 'Verweist auf',
    matches: 'Weitere Treffer',
    nearest: 'Ähnlichste Absätze (wohl keine Antwort)',
    sections: 'Abschnitte',
    cables: 'Depeschen',
    words: 'Wörter der Frage und der Depesche',
    points: 'Was gezählt hat',
  },
  answer: {
    quoted: `In den Worten der Depesche; „${WHOLE}“ zeigt alles.`,
    compared: 'Was die Depeschen sagen, nach Land',
    comparedNote: `In den Worten der Depeschen; /${commands.cite.name} zeigt einen ganzen Absatz.`,
    none: 'Keine Antwort',
    searched: searchedIn({
      searched: 'Gesucht in: ',
      section: 'Abschnitt',
      compared: (asked, answered) =>
        `${count(asked, 'Land befragt', 'Länder befragt')}, ${answered} mit Antwort`,
      shown: (number) => `, davon ${number} gezeigt`,
    }),
    matches: 'Weitere Treffer',
    noMatches: 'Es gibt keine weiteren Treffer.',
    askedBy: (user) => `Gefragt von ${user}`,
    sharedBy: (user) => `Geteilt von ${user}`,
  },
  why: {
    title: 'Warum diese Antwort',
    score: 'Wertung, 0 bis 1',
    scope: 'Suchbereich',
    note: 'Jeder Teil der Wertung mit seinem Wert und den Punkten, die er beiträgt. „how much → costs“: ein Wort der Depesche, das für eines der Frage steht.',
    wholeCorpus: 'Gesucht in allen Depeschen',
    features: {
      engine: 'Wörter (BM25)',
      evidence: 'die Textstelle',
      asked: 'die Frage des Außenministeriums',
      topic: 'Sinn der ganzen Antwort',
      reply: 'vom Modell gelesen: antwortet',
      front: 'Zusammenfassung oder Einleitung',
    },
  },
  text: {
    page: (page, pages) => `Seite ${page} von ${pages}`,
    context: 'Im Zusammenhang',
    fileIntroduction: 'Der ganze Text, Wort für Wort.',
  },
  styles: { title: 'Fertig zum Kopieren', names: commands.cite.options.style.choices },
  menus: {
    openMatch: 'Einen Absatz öffnen',
    openSection: 'Einen Abschnitt öffnen',
    openCable: 'Eine Depesche öffnen',
    openTarget: 'Öffnen, worauf verwiesen wird',
  },
  summary: { of: (what) => `Zusammenfassung von ${what}`, title: 'In den Worten der Depesche' },
  cables: {
    title: (number) => count(number, 'Depesche'),
    none: 'Keine Depesche passt; versuchen Sie es mit weniger Filtern.',
    answers,
    beforeHeadings: 'Einleitende Absätze',
  },
  sources: {
    title: 'Quellen in den Depeschen',
    none: 'Kein Beleg gefunden',
    nothing: 'In dieser Nachricht steht keine Aussage, die eine Depesche belegen könnte.',
    leftOut: (number) => count(number, 'weitere Aussage nicht geprüft', 'weitere Aussagen nicht geprüft'),
    unread: 'Das Ende der Nachricht wurde nicht gelesen',
    note: 'Eine Quelle ist den Wörtern nach verwandt; lesen Sie sie, bevor Sie sich auf sie stützen.',
  },
  help: {
    title: 'Attaché',
    introduction: `Beantwortet Fragen zu den Depeschen über Menschenhandel (Trafficking in Persons) in den Worten der Depeschen, jeweils mit einer Fundstelle, die Sie mit /${commands.cite.name} prüfen können. Antwortet kein Absatz, so sagt der Bot das. Die Depeschen sind auf Englisch: Stellen Sie Ihre Fragen in dieser Sprache. Sie können den Bot auch erwähnen, ihm direkt schreiben oder auf eine seiner Antworten antworten („and in Turkey?“).`,
    messageCommand: (name) =>
      `${name}: im Menü einer Nachricht, unter Apps. Sucht, was die Nachricht belegt.`,
    coverage: (cables, years, countries) =>
      `${count(cables, 'Depesche')} aus ${years}${countries === '' ? '' : `, über: ${countries}`}.`,
  },
  mention: {
    empty: `Fragen Sie mich etwas über die Depeschen, auf Englisch („How long is the reflection period?“), oder schreiben Sie eine Fundstelle, zum Beispiel 10PARIS198 ¶5.C. /${commands.help.name} zeigt, was ich sonst noch kann.`,
  },
  about: {
    title: 'Über Attaché',
    introduction:
      'Attaché zitiert Depeschen und schreibt nie eine eigene Antwort. Ein Suchprogramm wählt den Absatz aus und kann sich dabei irren: Lesen Sie die Textstelle, bevor Sie sie zitieren.',
    corpus: 'Korpus',
    corpusValue: (cables, number, hash) => `${count(cables, 'Depesche')}, ${answers(number)} (Stand ${hash})`,
    version: 'Version',
    privacy: 'Datenschutz',
    privacyValue: (kept) =>
      kept
        ? `Bewertungen, Meldungen und unbeantwortete Fragen werden mit einer unkenntlich gemachten Nutzerkennung aufbewahrt; /${commands.privacy.name} ${commands.privacy.options['forget-me'].name} löscht die Ihren. Andere Fragen werden nicht aufbewahrt.`
        : 'Nichts von dem, was Sie schreiben, wird aufbewahrt.',
    faults: 'Fehler',
    faultsValue: (kept) =>
      kept
        ? `„${REPORT}“ unter einer Antwort gibt denen Bescheid, die diesen Bot betreiben.`
        : 'Geben Sie denen Bescheid, die diesen Bot betreiben, mit der Fundstelle und, falls es eine gibt, der Vorfallsnummer.',
  },
  feedback: {
    thanks: (up) => `Danke, notiert: ${up ? '👍' : '👎'}.`,
    changed: (up) => `Geändert zu ${up ? '👍' : '👎'}.`,
    off: 'Dieser Bot bewahrt zurzeit keine Bewertungen oder Meldungen auf.',
    reported: 'Danke. Die Meldung wird mit ihrer Fundstelle für die Betreiber dieses Bots aufbewahrt.',
    forgotten: (number) =>
      number === 0
        ? 'Von Ihnen war nichts aufbewahrt.'
        : `Gelöscht: ${count(number, 'Eintrag', 'Einträge')}.`,
    form: {
      title: 'Eine Fundstelle melden',
      reason: 'Was stimmt nicht?',
      reasons: {
        wrong: 'Sie beantwortet die Frage nicht',
        text: 'Der zitierte Text ist falsch',
        place: 'Die Fundstelle verweist auf die falsche Stelle',
        other: 'Etwas anderes',
      },
      details: 'Einzelheiten (freiwillig)',
    },
  },
  admin: {
    reloaded: (before, after) =>
      before === after
        ? `Neu gelesen; nichts hat sich geändert: ${after}.`
        : `Neu gelesen.\nVorher: ${before}\nJetzt: ${after}`,
    state: (cables, number, hash) => `${count(cables, 'Depesche')}, ${answers(number)} (${hash})`,
    exported: 'Alles, was aufbewahrt war, das Älteste zuerst.',
  },
  errors: {
    bug: (incident) => `Etwas ist schiefgegangen. Bitte melden Sie es als Vorfall ${incident}.`,
    wait: (when) => `Das sind viele Fragen auf einmal; versuchen Sie es ${when} noch einmal.`,
    notYours: 'Nur wer gefragt hat oder moderiert, kann das entfernen.',
    closed: 'Attaché startet gerade neu; versuchen Sie es gleich noch einmal.',
  },
  doubt: doubtInGerman,
  fault: faultInGerman,
};
