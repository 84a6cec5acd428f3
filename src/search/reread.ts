import type { Excerpt, Judge } from '../meaning/judge.ts';
import { type AnalyzedDocument, askedOf } from './document.ts';
import { likeliestPassage } from './likeliestPassage.ts';
import type { Passage } from './passages.ts';
import type { Ranked } from './ranking.ts';
import { scoreOf, type Weights } from './weights.ts';

/** What matches are judged with. */
export interface Rereading {
  readonly judge: Judge;
  readonly library: readonly AnalyzedDocument[];
  readonly weights: Weights;
  /** How many of the best are read; each costs a few milliseconds. */
  readonly most: number;
}

// Surer than this does not count as surer.
const MOST_ODDS = 6;

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

function excerptOf({ document, sentences }: AnalyzedDocument, { first, last }: Passage): Excerpt {
  const texts = sentences.map(({ start, end }) => document.answer.slice(start, end));
  return { sentences: texts, first, last, asked: askedOf(document) };
}

/**
 * Orders matches anew after the judge has read the best together with the question, and chooses their
 * passages anew. Of the others it is taken that they reply no better than the worst of those.
 *
 * @param matches best first
 */
export async function reread<Match extends Ranked>(
  question: string,
  matches: readonly Match[],
  { judge, library, weights, most }: Rereading,
): Promise<Match[]> {
  const best = matches.slice(0, most);
  const excerpts = best.flatMap(({ id, passage }) => {
    const document = library[id];
    return document === undefined ? [] : [excerptOf(document, passage)];
  });
  const judged = await judge.judge(question, excerpts);
  const read = best.map((match, place): Match => {
    const odds = judged[place] ?? [];
    const reply = chanceOf(Math.max(-MOST_ODDS, ...odds.flatMap((value) => value ?? [])));
    const passage = likeliestPassage(match.passages, odds) ?? match.passage;
    return { ...match, passage, features: { ...match.features, reply } };
  });
  const least = Math.min(1, ...read.map(({ features }) => features.reply));
  const others = matches
    .slice(most)
    .map((match): Match => ({ ...match, features: { ...match.features, reply: least } }));
  return [...read, ...others]
    .map((match) => ({ ...match, score: scoreOf(match.features, weights) }))
    .sort((a, b) => b.score - a.score);
}
