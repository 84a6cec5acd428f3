import type { Reply } from '../../answer/ask.ts';
import { doubtText } from '../../answer/doubtText.ts';
import { searchedText } from '../../answer/searchedText.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Fault } from '../../fault.ts';
import type { Doubt } from '../../search/evidence.ts';

const count = (number: number, one: string, more = `${one}s`): string =>
  `${number} ${number === 1 ? one : more}`;

/** English. Every other catalogue has the same entries. Plain text: whoever shows it escapes it. */
export const en = {
  /** How dates are written; a BCP 47 tag. */
  dates: 'en-GB',
  buttons: {
    whole: 'Whole answer',
    previous: (locator: string): string => `◀ ¶${locator}`,
    next: (locator: string): string => `¶${locator} ▶`,
    context: 'In context',
    matches: 'Further matches',
    why: 'Why this answer',
    whyNearest: 'Why these',
    share: 'Share',
    dismiss: 'Dismiss',
    report: 'Report citation',
    styles: 'Cite as …',
    file: 'Full text (.txt)',
    outline: 'Outline of the cable',
    everywhere: 'Search every cable',
    cables: 'All cables',
    summary: 'Summary',
    page: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  },
  fields: {
    asked: 'The Department asked',
    section: 'Section',
    post: 'Post',
    country: 'Country',
    date: 'Date',
    classification: 'Classification',
    keyedTo: 'Keyed to',
    keyedToValue: (reference: string, paragraph: string): string => `${reference}, paragraph ${paragraph}`,
    pointsTo: 'Points to',
    matches: 'Further matches',
    nearest: 'Closest paragraphs (probably not an answer)',
    sections: 'Sections',
    cables: 'Cables',
    words: 'Words of the question, and of the cable',
    points: 'What counted',
  },
  answer: {
    quoted: 'In the words of the cable; "Whole answer" shows all of it.',
    compared: 'What the cables say, by country',
    comparedNote: 'In the words of the cables; /cite shows a whole paragraph.',
    none: 'No answer',
    searched: (reply: Reply): string => searchedText(reply),
    matches: 'Further matches',
    noMatches: 'There are no further matches.',
    askedBy: (user: string): string => `Asked by ${user}`,
    sharedBy: (user: string): string => `Shared by ${user}`,
  },
  why: {
    title: 'Why this answer',
    score: 'Score, 0 to 1',
    scope: 'Scope',
    note: 'Each part of the score with its value and the points that it adds. "how much → costs": a word of the cable that stands for one of the question.',
    wholeCorpus: 'Searched: every cable',
    features: {
      engine: 'words (BM25)',
      evidence: 'the passage',
      asked: "the Department's question",
      topic: 'meaning of the whole answer',
      reply: 'read by the model: replies',
      front: 'summary or introduction',
    } as Readonly<Record<string, string>>,
  },
  text: {
    page: (page: number, pages: number): string => `page ${page} of ${pages}`,
    context: 'In context',
    fileIntroduction: 'The whole text, word for word.',
  },
  styles: {
    title: 'Ready to copy',
    names: {
      plain: 'Plain',
      markdown: 'Markdown',
      chicago: 'Chicago note',
      apa: 'APA',
      bibtex: 'BibTeX',
    },
  },
  menus: {
    openMatch: 'Open a paragraph',
    openSection: 'Open a section',
    openCable: 'Open a cable',
    openTarget: 'Open what it points to',
  },
  summary: {
    of: (what: string): string => `Summary of ${what}`,
    title: 'In the words of the cable',
  },
  cables: {
    title: (number: number): string => count(number, 'cable'),
    none: 'No cable is like that; try fewer filters.',
    answers: (number: number): string => count(number, 'answer'),
    beforeHeadings: 'Opening paragraphs',
  },
  sources: {
    title: 'Sources in the cables',
    none: 'No support found',
    nothing: 'There is no statement in this message that a cable could support.',
    leftOut: (number: number): string => `${count(number, 'further statement')} not looked at`,
    unread: 'The end of the message was not read',
    note: 'A source is near in words; read it before you rely on it.',
  },
  help: {
    title: 'Attaché',
    introduction:
      'Answers questions about Trafficking-in-Persons cables in the words of the cables, each with a citation that you can check with /cite. Where no paragraph answers, it says so. You can also mention the bot, write to it directly, or reply to one of its answers ("and in Turkey?").',
    messageCommand: (name: string): string =>
      `${name}: in the menu of a message, under Apps. Looks for what supports the message.`,
    coverage: (cables: number, years: string, countries: string): string =>
      `${count(cables, 'cable')} of ${years}${countries === '' ? '' : `, on ${countries}`}.`,
  },
  mention: {
    empty:
      'Ask me something about the cables, such as "How long is the reflection period?", or write a citation, such as 10PARIS198 ¶5.C. /help lists what else I can do.',
  },
  about: {
    title: 'About Attaché',
    introduction:
      'Attaché quotes cables and never writes an answer of its own. A search program picks the paragraph, so it can pick the wrong one: read the passage before you quote it.',
    corpus: 'Corpus',
    corpusValue: (cables: number, answers: number, hash: string): string =>
      `${count(cables, 'cable')}, ${count(answers, 'answer')} (state ${hash})`,
    version: 'Version',
    privacy: 'Privacy',
    privacyValue: (kept: boolean): string =>
      kept
        ? 'Votes, reports and unanswered questions are kept with a scrambled user id; /privacy forget-me deletes yours. Other questions are not kept.'
        : 'Nothing that you write is kept.',
    faults: 'Faults',
    faultsValue: (kept: boolean): string =>
      kept
        ? '"Report citation" below an answer tells whoever runs this bot.'
        : 'Tell whoever runs this bot, with the citation and, where there is one, the incident number.',
  },
  feedback: {
    thanks: (up: boolean): string => `Thank you, noted: ${up ? '👍' : '👎'}.`,
    changed: (up: boolean): string => `Changed to ${up ? '👍' : '👎'}.`,
    off: 'This bot keeps no votes or reports at the moment.',
    reported: 'Thank you. The report is kept with its citation for whoever runs this bot.',
    forgotten: (number: number): string =>
      number === 0 ? 'Nothing of yours was kept.' : `Deleted: ${count(number, 'entry', 'entries')}.`,
    form: {
      title: 'Report a citation',
      reason: 'What is wrong?',
      reasons: {
        wrong: 'It does not answer the question',
        text: 'The quoted text is wrong',
        place: 'The citation points to the wrong place',
        other: 'Something else',
      },
      details: 'Details (optional)',
    },
  },
  admin: {
    reloaded: (before: string, after: string): string =>
      before === after
        ? `Read anew; nothing has changed: ${after}.`
        : `Read anew.\nBefore: ${before}\nNow: ${after}`,
    state: (cables: number, answers: number, hash: string): string =>
      `${count(cables, 'cable')}, ${count(answers, 'answer')} (${hash})`,
    exported: 'Everything that was kept, oldest first.',
  },
  errors: {
    bug: (incident: string): string => `Something went wrong. Please report it as incident ${incident}.`,
    wait: (when: string): string => `That is a lot of questions at once; try again ${when}.`,
    notYours: 'Only the person who asked, or a moderator, can dismiss this.',
    closed: 'Attaché is just restarting; try again in a moment.',
  },
  /** Why a question is declined: one or two sentences. */
  doubt: (doubt: Doubt, corpus: Corpus): string => doubtText(doubt, corpus),
  /** What is wrong with what a user asked for; `null` for a fault that has its sentence in English only. */
  fault: (_fault: Fault): string | null => null,
};
