import type { Concept } from './concepts.ts';
import type { Named } from './scope.ts';

const LEFT_OVER = /\b(?:in|of|for|from|by|to|the)\s+(?=$|[?.,;:!])|['’]s\b(?=\s|$)|^[\s,:;–-]+/gi;

/**
 * A question as the sentence model reads it: without the names that the search is limited by (every sentence
 * of a country's cable is about that country, so they only blur), misspelt words repaired.
 */
export function meant(
  question: string,
  { places }: Pick<Named, 'places'>,
  concepts: readonly Concept[],
): string {
  let text = question;
  let cut = text.length;
  // From behind, and each character once: "10 Paris 198" names a cable and a capital.
  for (const { start, end } of [...places].sort((a, b) => b.end - a.end)) {
    const stop = Math.min(end, cut);
    if (start < stop) text = text.slice(0, start) + text.slice(stop);
    cut = Math.min(cut, start);
  }
  const repaired = new Map(
    concepts.flatMap(({ word, repaired: right }) => (right === null ? [] : [[word, right] as const])),
  );
  const spelled = text.replace(/\p{L}+/gu, (word) => repaired.get(word.toLowerCase()) ?? word);
  const clean = spelled.replace(LEFT_OVER, '').replace(/\s+/g, ' ').trim();
  return clean === '' ? question : clean;
}
