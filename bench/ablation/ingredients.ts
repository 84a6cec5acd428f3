import type { Corpus } from '../../src/corpus/corpus.ts';
import { createLexicon, type Lexicon } from '../../src/search/lexicon.ts';
import { documentsOf, type Parts } from '../../src/search/searcher.ts';
import { type Weights, WITH_MEANING, WITHOUT_MEANING } from '../../src/search/weights.ts';
import type { Way } from '../openSearcher.ts';
import { withoutQuestions } from './withoutQuestions.ts';

/** What is left out of the whole. */
export interface Ingredient {
  readonly name: string;
  /** By words where the model itself is left out. */
  readonly way?: Way;
  /** Takes the place of the usual parts; what a corpus needs anew is made from it. */
  readonly parts?: (corpus: Corpus) => Partial<Parts>;
  /** Whether the whole corpus is searched, whatever a question names. */
  readonly anywhere?: boolean;
}

const withLexicon =
  (change: Partial<Lexicon>) =>
  (corpus: Corpus): Partial<Parts> => ({
    knowledge: { lexicon: { ...createLexicon(documentsOf(corpus)), ...change } },
  });

const LEFT_OUT: readonly Ingredient[] = [
  { name: 'thesaurus', parts: withLexicon({ akinTo: () => [] }) },
  { name: 'spelling repair', parts: withLexicon({ repair: () => null }) },
  { name: 'acronyms', parts: withLexicon({ acronyms: { longForms: new Map(), defined: [] } }) },
  { name: 'scope', anywhere: true },
  {
    name: 'questionnaire but for the own questions',
    parts: (corpus) => ({ documents: withoutQuestions(corpus, 'inherited') }),
  },
  {
    name: 'outline of the questionnaire',
    parts: (corpus) => ({ documents: withoutQuestions(corpus, 'outlined') }),
  },
  { name: 'kinds of answers', parts: () => ({ knowledge: { readWanted: () => null } }) },
];

/** Everything that can be left out of the whole, a feature of the ranking only where it counts. */
export function ingredientsOf(way: Way): Ingredient[] {
  const weights: Weights = way === 'by meaning' ? WITH_MEANING : WITHOUT_MEANING;
  const features = (Object.keys(weights) as (keyof Weights)[])
    .filter((feature) => weights[feature] !== 0)
    .map((feature) => ({
      name: `feature: ${feature}`,
      parts: () => ({ weights: { ...weights, [feature]: 0 } }),
    }));
  const model: Ingredient[] = way === 'by meaning' ? [{ name: 'the models', way: 'by words' }] : [];
  return [...model, ...features, ...LEFT_OUT];
}
