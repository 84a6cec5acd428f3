import { termOf } from '../text/analyzer.ts';
import { STOP_WORDS } from '../text/natural.ts';
import { tokenize } from '../text/tokens.ts';
import { isEnglishWord, type Relation, relatedWords } from '../text/wordnet.ts';
import type { Acronyms } from './acronyms.ts';
import type { QueryTerm } from './engine.ts';
import { repairSpelling } from './spelling.ts';
import { akinTo } from './thesaurus.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One word of a question with the terms that may stand for it in a cable. */
export interface Concept {
  /** As the user typed it, lower case. */
  readonly word: string;
  /** What the word was taken for where it was misspelt. */
  readonly repaired: string | null;
  readonly terms: readonly QueryTerm[];
  /** How much the word says, 0 to 1. */
  readonly weight: number;
}

// What people wrap a question in. None of it is what they ask about.
const CONVERSATION = new Set(
  'hi hello hey please thanks thank tell know knows wonder wondering curious idea ideas anyone anybody someone somebody find finds finding found explain describe say says saying mention mentions mentioned according cable cables report reports reported reporting info information question questions answer ask asking need want wants let show look looking help think thinking remember heard hear thing things stuff something anything everything lot lots kind kinds sort sorts actually really ever just maybe exactly basically quite even whether did doing done go goes going went happen happens happened happening use uses used using last next'.split(
    ' ',
  ),
);

const WEIGHT_OF_RELATION: Record<Relation, number> = {
  synonym: 0.5,
  derived: 0.4,
  broader: 0.3,
  narrower: 0.3,
};
const WEIGHT_OF_AKIN = { known: 0.3, unknown: 0.5 };
const WEIGHT_OF_FAMILY = 0.6;
const SHORTEST_ROOT = 5;
const LONGEST_ENDING = 3;

/** Terms of the corpus with the same root: prosecut and prosecutor, europ and european. */
function familyOf(term: string, vocabulary: Vocabulary): string[] {
  if (term.length < SHORTEST_ROOT) return [];
  return vocabulary.terms.filter((other) => {
    const root = Math.max(SHORTEST_ROOT, Math.min(term.length, other.length) - 1);
    return (
      other !== term &&
      Math.abs(other.length - term.length) <= LONGEST_ENDING &&
      other.startsWith(term.slice(0, root))
    );
  });
}

function termsOf(word: string, vocabulary: Vocabulary): QueryTerm[] {
  const own = termOf(word);
  if (own === null) return [];
  const weights = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    if (vocabulary.has(term) && weight > (weights.get(term) ?? 0)) weights.set(term, weight);
  };
  const known = vocabulary.has(own);
  add(own, 1);
  for (const term of familyOf(own, vocabulary)) add(term, WEIGHT_OF_FAMILY);
  for (const term of akinTo(own)) add(term, known ? WEIGHT_OF_AKIN.known : WEIGHT_OF_AKIN.unknown);
  if (weights.size === 0) {
    for (const { word: related, relation } of relatedWords(word)) {
      const [first, ...more] = tokenize(related);
      const term = first && more.length === 0 ? termOf(first.word) : null;
      if (term !== null) add(term, WEIGHT_OF_RELATION[relation]);
    }
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

// Verbs too common to index, with the word that a report uses for them. They say little, but they tell
// the sentence about receiving from the one about giving.
const PLAIN_VERBS = new Map([
  ['get', 'receive'],
  ['gets', 'receive'],
  ['got', 'receive'],
  ['give', 'provide'],
  ['gives', 'provide'],
  ['given', 'provide'],
]);
const WEIGHT_OF_PLAIN_VERB = 0.2;
const SHARE_OF_SCOPE = 0.3;

/** What the corpus knows of words: built once, used for every question. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly acronyms: Acronyms;
}

const LONGEST_ACRONYM = 6;
// What a person asks is said by then; repairing the spelling of a whole book would take minutes.
const MOST_WORDS = 64;

/** The words of a question, with an acronym that the corpus never uses replaced by its long form. */
function spellOut(question: string, { vocabulary, acronyms }: Lexicon): string[] {
  return tokenize(question).flatMap(({ word, start, end }) => {
    const long = acronyms.longForms.get(word);
    const shouted = (question.slice(start, end).match(/\p{Lu}/gu) ?? []).length > 1;
    const unknown = !vocabulary.words.has(word) && word.length <= LONGEST_ACRONYM;
    return long !== undefined && unknown && (shouted || !isEnglishWord(word)) ? long : [word];
  });
}

/** The acronyms whose long forms a question spells out ("Committee Against Modern Slavery"). */
function abbreviate(words: readonly string[], { acronyms }: Lexicon): string[] {
  const text = ` ${words.join(' ')} `;
  return acronyms.defined
    .filter(({ long }) => text.includes(` ${long.join(' ')} `))
    .map(({ short }) => short);
}

/**
 * Reads what a question asks about: its words without stop words and conversation, in order.
 *
 * @param scope words that the search is limited by already ("Turkey"); they say little more
 */
export function readConcepts(question: string, lexicon: Lexicon, scope: ReadonlySet<string>): Concept[] {
  const { vocabulary } = lexicon;
  const typed = tokenize(question).map(({ word }) => word);
  const words = [...spellOut(question, lexicon), ...abbreviate(typed, lexicon)];
  return [...new Set(words)].slice(0, MOST_WORDS).flatMap((word): Concept[] => {
    const plain = PLAIN_VERBS.get(word);
    if (plain !== undefined) {
      return [{ word, repaired: null, terms: termsOf(plain, vocabulary), weight: WEIGHT_OF_PLAIN_VERB }];
    }
    if (STOP_WORDS.has(word) || CONVERSATION.has(word)) return [];
    const repaired = repairSpelling(word, vocabulary);
    const meant = repaired ?? word;
    const rarity = vocabulary.rarity(termOf(meant) ?? meant);
    const weight = scope.has(word) ? rarity * SHARE_OF_SCOPE : rarity;
    return [{ word, repaired, terms: termsOf(meant, vocabulary), weight }];
  });
}
