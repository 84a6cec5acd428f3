import { termOf } from '../text/analyzer.ts';
import { STOP_WORDS } from '../text/natural.ts';
import { tokenize } from '../text/tokens.ts';
import { type Relation, relatedWords } from '../text/wordnet.ts';
import { akinTo } from './thesaurus.ts';
import type { QueryTerm } from './engine.ts';
import { repairSpelling } from './spelling.ts';
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
  'hi hello hey please thanks thank tell know knows wonder wondering curious idea ideas anyone anybody someone somebody give gives given find finds finding found explain describe say says saying mention mentions mentioned according cable cables report reports reported reporting info information question questions answer ask asking need want wants let show look looking help think thinking remember heard hear thing things stuff something anything everything lot lots kind kinds sort sorts actually really ever just maybe exactly basically quite even whether did doing done go goes going went happen happens happened happening use uses used using'.split(
    ' ',
  ),
);

const WEIGHT_OF_RELATION: Record<Relation, number> = {
  synonym: 0.5,
  derived: 0.4,
  broader: 0.3,
  narrower: 0.3,
};
const P = JSON.parse(process.env['P'] ?? '{"ak":0.3,"au":0.5,"wn":0.6,"wall":0}');
const WEIGHT_OF_FAMILY = 0.6;
const SHORTEST_FAMILY_STEM = 5;

/** Terms of the corpus that share the stem's beginning: prosecut and prosecutor, traffick and trafficker. */
function familyOf(term: string, vocabulary: Vocabulary): string[] {
  if (term.length < SHORTEST_FAMILY_STEM) return [];
  const root = term.slice(0, Math.max(SHORTEST_FAMILY_STEM, term.length - 2));
  return vocabulary.terms.filter(
    (other) => other !== term && other.startsWith(root) && Math.abs(other.length - term.length) <= 3,
  );
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
  for (const term of akinTo(own)) add(term, known ? P.ak : P.au);
  if (weights.size === 0 || (P.wall && !known)) {
    for (const { word: related, relation } of relatedWords(word)) {
      const [first, ...more] = tokenize(related);
      const term = first && more.length === 0 ? termOf(first.word) : null;
      if (term !== null) add(term, WEIGHT_OF_RELATION[relation] * P.wn);
    }
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** Reads what a question asks about: its words without stop words and conversation, in order. */
export function readConcepts(question: string, vocabulary: Vocabulary): Concept[] {
  const concepts: Concept[] = [];
  const seen = new Set<string>();
  for (const { word } of tokenize(question)) {
    if (STOP_WORDS.has(word) || CONVERSATION.has(word) || seen.has(word)) continue;
    seen.add(word);
    const repaired = repairSpelling(word, vocabulary);
    const terms = termsOf(repaired ?? word, vocabulary);
    const own = termOf(repaired ?? word) ?? word;
    concepts.push({ word, repaired, terms, weight: vocabulary.rarity(own) });
  }
  return concepts;
}
