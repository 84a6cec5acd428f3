import { isEnglishWord } from '../text/englishWords.ts';
import { editDistance } from '../text/natural.ts';
import type { Vocabulary } from './vocabulary.ts';

const SHORTEST_REPAIRED = 4;
const LONG_WORD = 8;

/**
 * The corpus's own word that a misspelt word was most likely meant to be, or `null`. Words that the corpus
 * has, English words and numbers are never "corrected".
 *
 * @param word lower case
 */
export function repairSpelling(word: string, vocabulary: Vocabulary): string | null {
  if (word.length < SHORTEST_REPAIRED || /\d/.test(word) || vocabulary.words.has(word) || isEnglishWord(word))
    return null;
  const allowed = word.length >= LONG_WORD ? 2 : 1;
  let best: { word: string; distance: number; uses: number } | null = null;
  for (const [candidate, uses] of vocabulary.words) {
    if (Math.abs(candidate.length - word.length) > allowed || candidate.length < SHORTEST_REPAIRED) continue;
    // Typing errors rarely touch the first letter, and comparing only like beginnings keeps this quick.
    if (candidate.charAt(0) !== word.charAt(0)) continue;
    const distance = editDistance(word, candidate);
    if (distance > allowed) continue;
    if (best === null || distance < best.distance || (distance === best.distance && uses > best.uses)) {
      best = { word: candidate, distance, uses };
    }
  }
  return best?.word ?? null;
}
