import { fr as commands } from './commands/fr.ts';
import { doubtInFrench } from './doubt/fr.ts';
import { faultInFrench } from './fault/fr.ts';
import type { Phrases } from './phrases.ts';
import { searchedIn } from './searchedIn.ts';

/** In French nothing and one are singular. */
const count = (number: number, one: string, more = `${one}s`): string =>
  `${number} ${number < 2 ? one : more}`;

const WHOLE = 'Réponse entière';
const REPORT = 'Signaler la citation';

/** French. A no-break space stands before two-part punctuation and inside quotation marks. */
export const fr: Phrases = {
  dates: 'fr',
  buttons: {
    whole: WHOLE,
    previous: (locator) => `◀ ¶${locator}`,
    next: (locator) => `¶${locator} ▶`,
    context: 'Dans son contexte',
    matches: 'Autres résultats',
    why: 'Pourquoi cette réponse',
    whyNearest: 'Pourquoi ceux-ci',
    share: 'Partager',
    dismiss: 'Retirer',
    report: REPORT,
    styles: 'Citer au format…',
    file: 'Texte intégral (.txt)',
    outline: 'Plan du câble',
    everywhere: 'Chercher dans tous les câbles',
    cables: 'Tous les câbles',
    summary: 'Résumé',
    page: (page, pages) => `Page ${page} sur ${pages}`,
  },
  fields: {
    asked: 'Question du Département d’État',
    section: 'Section',
    post: 'Poste',
    country: 'Pays',
    date: 'Date',
    classification: 'Classification',
    keyedTo: 'Répond à',
    keyedToValue: (reference, paragraph) => `${reference}, paragraphe ${paragraph}`,
    pointsTo: 'Renvoie à',
    matches: 'Autres résultats',
    nearest: 'Paragraphes les plus proches (sans doute pas une réponse)',
    sections: 'Sections',
    cables: 'Câbles',
    words: 'Mots de la question, et du câble',
    points: 'Ce qui a compté',
  },
  answer: {
    quoted: `Dans les mots du câble ; « ${WHOLE} » montre tout.`,
    compared: 'Ce que disent les câbles, par pays',
    comparedNote: `Dans les mots des câbles ; /${commands.cite.name} montre un paragraphe entier.`,
    none: 'Pas de réponse',
    searched: searchedIn({
      searched: 'Recherche limitée à : ',
      section: 'section',
      compared: (asked, answered) =>
        `${count(asked, 'pays interrogé', 'pays interrogés')}, ${answered} avec une réponse`,
      shown: (number) => `, dont ${number} affichées`,
    }),
    matches: 'Autres résultats',
    noMatches: 'Il n’y a pas d’autres résultats.',
    askedBy: (user) => `Question de ${user}`,
    sharedBy: (user) => `Partagé par ${user}`,
  },
  why: {
    title: 'Pourquoi cette réponse',
    score: 'Note, de 0 à 1',
    scope: 'Étendue de la recherche',
    note: 'Chaque part de la note, avec sa valeur et les points qu’elle apporte. « how much → costs » : un mot du câble qui tient lieu d’un mot de la question.',
    wholeCorpus: 'Recherche dans tous les câbles',
    features: {
      engine: 'mots (BM25)',
      evidence: 'le passage',
      asked: 'la question du Département d’État',
      topic: 'sens de la réponse entière',
      reply: 'lu par le modèle : répond',
      front: 'résumé ou introduction',
    },
  },
  text: {
    page: (page, pages) => `page ${page} sur ${pages}`,
    context: 'Dans son contexte',
    fileIntroduction: 'Le texte intégral, mot pour mot.',
  },
  styles: { title: 'Prêt à copier', names: commands.cite.options.style.choices },
  menus: {
    openMatch: 'Ouvrir un paragraphe',
    openSection: 'Ouvrir une section',
    openCable: 'Ouvrir un câble',
    openTarget: 'Ouvrir le passage indiqué',
  },
  summary: { of: (what) => `Résumé de ${what}`, title: 'Dans les mots du câble' },
  cables: {
    title: (number) => count(number, 'câble'),
    none: 'Aucun câble ne correspond ; essayez avec moins de filtres.',
    answers: (number) => count(number, 'réponse'),
    beforeHeadings: 'Premiers paragraphes',
  },
  sources: {
    title: 'Sources dans les câbles',
    none: 'Aucun appui trouvé',
    nothing: 'Ce message ne contient aucune affirmation qu’un câble pourrait appuyer.',
    leftOut: (number) => count(number, 'autre affirmation non examinée', 'autres affirmations non examinées'),
    unread: 'La fin du message n’a pas été lue',
    note: 'Une source est proche par les mots ; lisez-la avant de vous y fier.',
  },
  help: {
    title: 'Attaché',
    introduction: `Répond à des questions sur les câbles consacrés à la traite des personnes (Trafficking in Persons), dans les mots des câbles, chaque réponse avec une citation que vous pouvez vérifier avec /${commands.cite.name}. Si aucun paragraphe ne répond, le bot le dit. Les câbles sont en anglais : posez vos questions dans cette langue. Vous pouvez aussi mentionner le bot, lui écrire directement ou répondre à l’une de ses réponses (« and in Turkey? »).`,
    messageCommand: (name) =>
      `${name} : dans le menu d’un message, sous Applications. Cherche ce qui appuie le message.`,
    coverage: (cables, years, countries) =>
      `${count(cables, 'câble')} de ${years}${countries === '' ? '' : `, sur : ${countries}`}.`,
  },
  mention: {
    empty: `Demandez-moi quelque chose sur les câbles, en anglais (« How long is the reflection period? »), ou écrivez une citation, par exemple 10PARIS198 ¶5.C. /${commands.help.name} montre ce que je sais faire d’autre.`,
  },
  about: {
    title: 'À propos d’Attaché',
    introduction:
      'Attaché cite des câbles et n’écrit jamais de réponse lui-même. Un programme de recherche choisit le paragraphe, il peut donc se tromper : lisez le passage avant de le citer.',
    corpus: 'Corpus',
    corpusValue: (cables, answers, hash) =>
      `${count(cables, 'câble')}, ${count(answers, 'réponse')} (état ${hash})`,
    version: 'Version',
    privacy: 'Confidentialité',
    privacyValue: (kept) =>
      kept
        ? `Les votes, les signalements et les questions sans réponse sont conservés avec un identifiant rendu méconnaissable ; /${commands.privacy.name} ${commands.privacy.options['forget-me'].name} efface les vôtres. Les autres questions ne sont pas conservées.`
        : 'Rien de ce que vous écrivez n’est conservé.',
    faults: 'Erreurs',
    faultsValue: (kept) =>
      kept
        ? `« ${REPORT} », sous une réponse, prévient la personne qui exploite ce bot.`
        : 'Prévenez la personne qui exploite ce bot, avec la citation et, s’il y en a un, le numéro d’incident.',
  },
  feedback: {
    thanks: (up) => `Merci, c’est noté : ${up ? '👍' : '👎'}.`,
    changed: (up) => `Changé en ${up ? '👍' : '👎'}.`,
    off: 'Ce bot ne conserve pas de votes ni de signalements pour le moment.',
    reported: 'Merci. Le signalement est conservé avec sa citation pour la personne qui exploite ce bot.',
    forgotten: (number) =>
      number === 0 ? 'Rien de vous n’était conservé.' : `Effacé : ${count(number, 'élément')}.`,
    form: {
      title: 'Signaler une citation',
      reason: 'Qu’est-ce qui ne va pas ?',
      reasons: {
        wrong: 'Elle ne répond pas à la question',
        text: 'Le texte cité est faux',
        place: 'La citation renvoie au mauvais endroit',
        other: 'Autre chose',
      },
      details: 'Précisions (facultatif)',
    },
  },
  admin: {
    reloaded: (before, after) =>
      before === after
        ? `Relu ; rien n’a changé : ${after}.`
        : `Relu.\nAvant : ${before}\nMaintenant : ${after}`,
    state: (cables, answers, hash) => `${count(cables, 'câble')}, ${count(answers, 'réponse')} (${hash})`,
    exported: 'Tout ce qui était conservé, du plus ancien au plus récent.',
  },
  errors: {
    bug: (incident) => `Une erreur s’est produite. Veuillez la signaler comme incident ${incident}.`,
    wait: (when) => `Cela fait beaucoup de questions à la fois ; réessayez ${when}.`,
    notYours: 'Seule la personne qui a posé la question, ou un modérateur, peut retirer ceci.',
    closed: 'Attaché redémarre ; réessayez dans un instant.',
  },
  doubt: doubtInFrench,
  fault: faultInFrench,
};
