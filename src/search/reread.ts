import type { Judge } from '../meaning/judge.ts';
import { type Document, passageInContext } from './document.ts';
import type { Ranked } from './ranking.ts';
import { scoreOf, type Weights } from './weights.ts';

/** What matches are judged with. */
export interface Rereading {
  readonly judge: Judge;
  readonly documents: readonly Document[];
  readonly weights: Weights;
  /** How many of the best are read; each costs a few milliseconds. */
  readonly most: number;
}

/**
 * Orders matches anew after the judge has read the passages of the best together with the question. Of the
 * others it is taken that they reply no better than the worst of those.
 *
 * @param matches best first
 */
export async function reread<Match extends Ranked>(
  question: string,
  matches: readonly Match[],
  { judge, documents, weights, most }: Rereading,
): Promise<Match[]> {
  const texts = matches.slice(0, most).flatMap(({ id, passage }) => {
    const document = documents[id];
    return document === undefined ? [] : [passageInContext(document, passage)];
  });
  const replies = await judge.judge(question, texts);
  const least = Math.min(1, ...replies);
  return matches
    .map((match, place) => {
      const features = { ...match.features, reply: replies[place] ?? least };
      return { ...match, features, score: scoreOf(features, weights) };
    })
    .sort((a, b) => b.score - a.score);
}
