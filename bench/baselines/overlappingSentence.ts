import { readSentences, type Sentence } from '../../src/text/sentences.ts';
import { createInvertedIndex } from './invertedIndex.ts';

type Terms = (text: string) => readonly string[];

/** Chooses the sentence of a text that replies to a question; `null` for a text without sentences. */
export type ChooseSentence = (text: string, breaks: readonly number[], question: string) => Sentence | null;

/**
 * The sentence that shares most with the question, each shared term counted once and weighted by its
 * rarity; of equal ones the earlier.
 *
 * @param texts what the rarity of terms is counted in, one text a document
 * @param terms how texts and questions are read
 */
export function overlappingSentence(texts: readonly string[], terms: Terms): ChooseSentence {
  const { idf } = createInvertedIndex(texts.map(terms));
  return (text, breaks, question) => {
    const asked = new Set(terms(question));
    let best: Sentence | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const sentence of readSentences(text, breaks)) {
      const spoken = new Set(terms(text.slice(sentence.start, sentence.end)));
      const overlap = [...asked].reduce((sum, term) => sum + (spoken.has(term) ? idf(term) : 0), 0);
      if (overlap <= most) continue;
      most = overlap;
      best = sentence;
    }
    return best;
  };
}
