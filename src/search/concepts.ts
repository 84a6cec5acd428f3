import { termOf } from '../text/analyzer.ts';
import { isEnglishWord } from '../text/englishWords.ts';
import { STOP_WORDS } from '../text/natural.ts';
import { tokenize } from '../text/tokens.ts';
import type { QueryTerm } from './engine.ts';
import type { Lexicon } from './lexicon.ts';
import { relatedTerms } from './relatedTerms.ts';
import { LONGEST_PHRASE, phraseKey } from './thesaurus.ts';

/** One word of a question with the terms that may stand for it in a cable. */
export interface Concept {
  /** As the user typed it, lower case. */
  readonly word: string;
  /** What the word was taken for where it was misspelt. */
  readonly repaired: string | null;
  readonly terms: readonly QueryTerm[];
  /** How much the word says, 0 to 1. */
  readonly weight: number;
  /** How often the question has it. */
  readonly repeats: number;
}

// What people wrap a question in. None of it is what they ask about.
const CONVERSATION = new Set(
  'hi hello hey please thanks thank tell know knows wonder wondering curious idea ideas anyone anybody someone somebody find finds finding found explain describe say says saying mention mentions mentioned according cable cables report reports reported reporting info information question questions answer ask asking need want wants let show look looking help think thinking remember heard hear thing things stuff something anything everything lot lots kind kinds sort sorts actually really ever just maybe exactly basically quite even whether did doing done go goes going went happen happens happened happening use uses used using last next'.split(
    ' ',
  ),
);

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
const WEIGHT_OF_SMALL_WORDS = 0.2;
const SHARE_OF_SCOPE = 0.3;

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

/** The longest phrase of the thesaurus that begins at a word, 2 words or more; empty where none does. */
function phraseAt(words: readonly string[], from: number, { akinTo }: Lexicon): readonly string[] {
  for (let length = LONGEST_PHRASE; length > 1; length -= 1) {
    const phrase = words.slice(from, from + length);
    if (phrase.length === length && akinTo(phraseKey(phrase)).length > 0) return phrase;
  }
  return [];
}

const saysNothing = (word: string): boolean => STOP_WORDS.has(word) || CONVERSATION.has(word);

/**
 * Reads what a question asks about: its words without stop words and conversation, in order.
 *
 * @param scope words that the search is limited by already ("Turkey"); they say little more
 */
export function readConcepts(question: string, lexicon: Lexicon, scope: ReadonlySet<string>): Concept[] {
  const { vocabulary } = lexicon;
  const typed = tokenize(question).map(({ word }) => word);
  const words = [...spellOut(question, lexicon), ...abbreviate(typed, lexicon)].slice(0, MOST_WORDS);
  const concepts = new Map<string, Concept>();
  const add = (concept: Omit<Concept, 'repeats'>): void => {
    const repeats = (concepts.get(concept.word)?.repeats ?? 0) + 1;
    concepts.set(concept.word, { ...concept, repeats });
  };
  let phrase: readonly string[] = [];
  let phraseEnd = 0;
  words.forEach((word, at) => {
    if (at >= phraseEnd) {
      phrase = phraseAt(words, at, lexicon);
      phraseEnd = at + phrase.length;
      // Where no word of it says anything alone, the phrase does.
      if (phrase.length > 0 && phrase.every(saysNothing)) {
        const terms = relatedTerms('', phrase, lexicon);
        add({ word: phrase.join(' '), repaired: null, terms, weight: WEIGHT_OF_SMALL_WORDS });
      }
    }
    const plain = PLAIN_VERBS.get(word);
    if (plain !== undefined) {
      const terms = relatedTerms(plain, phrase, lexicon);
      add({ word, repaired: null, terms, weight: WEIGHT_OF_SMALL_WORDS });
    } else if (!saysNothing(word)) {
      const repaired = lexicon.repair(word, vocabulary);
      const meant = repaired ?? word;
      const rarity = vocabulary.rarity(termOf(meant) ?? meant);
      const weight = scope.has(word) ? rarity * SHARE_OF_SCOPE : rarity;
      add({ word, repaired, terms: relatedTerms(meant, phrase, lexicon), weight });
    }
  });
  return [...concepts.values()];
}
