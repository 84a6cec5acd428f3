import { termOf } from '../text/analyzer.ts';
import type { QueryTerm } from './engine.ts';
import type { Lexicon } from './lexicon.ts';
import { type Kinship, phraseKey } from './thesaurus.ts';
import { SHORTEST_ROOT, type Vocabulary } from './vocabulary.ts';

// How well what is related to a word stands for it; chosen on test/questions/dev, where the neighbourhood of
// these figures makes no difference. A word that the corpus has speaks for itself first.
const WEIGHT_OF_FAMILY = 0.6;
const WEIGHT_OF_AKIN: Record<Kinship, { known: number; unknown: number }> = {
  same: { known: 0.6, unknown: 0.8 },
  near: { known: 0.25, unknown: 0.35 },
};
const LONGEST_ENDING = 3;

/** Terms of the corpus with the same root: prosecut and prosecutor, europ and european. */
function familyOf(term: string, vocabulary: Vocabulary): string[] {
  if (term.length < SHORTEST_ROOT) return [];
  return vocabulary.beginningLike(term).filter((other) => {
    const root = Math.max(SHORTEST_ROOT, Math.min(term.length, other.length) - 1);
    return (
      other !== term &&
      Math.abs(other.length - term.length) <= LONGEST_ENDING &&
      other.startsWith(term.slice(0, root))
    );
  });
}

/** The terms of the corpus, each with the greatest weight that it is given. */
function inCorpus(terms: readonly QueryTerm[], vocabulary: Vocabulary): QueryTerm[] {
  const weights = new Map<string, number>();
  for (const { term, weight } of terms)
    if (vocabulary.has(term) && weight > (weights.get(term) ?? 0)) weights.set(term, weight);
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/**
 * The terms of the corpus that may stand for a word: itself, its family, and what the field calls it.
 *
 * @param phrase the words of a phrase of the thesaurus that the word is part of; empty where it is in none
 */
export function relatedTerms(word: string, phrase: readonly string[], lexicon: Lexicon): QueryTerm[] {
  const { vocabulary, akinTo } = lexicon;
  const akinTerms = (words: readonly string[], standing: 'known' | 'unknown'): QueryTerm[] =>
    akinTo(phraseKey(words)).map(({ term, kinship }) => ({
      term,
      weight: WEIGHT_OF_AKIN[kinship][standing],
    }));
  const own = termOf(word);
  const known = own !== null && vocabulary.has(own);
  const close =
    own === null
      ? []
      : [
          { term: own, weight: 1 },
          ...familyOf(own, vocabulary).map((term) => ({ term, weight: WEIGHT_OF_FAMILY })),
          ...akinTerms([word], known ? 'known' : 'unknown'),
        ];
  return inCorpus(phrase.length === 0 ? close : [...close, ...akinTerms(phrase, 'unknown')], vocabulary);
}
