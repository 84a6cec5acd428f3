import type { Concept } from '../../src/search/concepts.ts';
import type { Vocabulary } from '../../src/search/vocabulary.ts';
import { analyze } from '../../src/text/analyzer.ts';

/** What a text asks about, by its own words alone: a word says as much as it is rare and repeated. */
export function plainConcepts(text: string, vocabulary: Vocabulary): Concept[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const { term, word } of analyze(text))
    counts.set(term, { word, count: (counts.get(term)?.count ?? 0) + 1 });
  return [...counts].map(([term, { word, count }]) => ({
    word,
    repaired: null,
    terms: [{ term, weight: 1 }],
    weight: vocabulary.rarity(term) * count,
    repeats: count,
  }));
}
