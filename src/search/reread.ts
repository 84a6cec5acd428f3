import type { Excerpt, Judge } from '../meaning/judge.ts';
import { type AnalyzedDocument, askedOf } from './document.ts';
import { bestPassage, type Passage } from './passages.ts';
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

type Odds = readonly (number | null)[];

// Chosen on test/questions/dev: how much a sentence's log-odds say beside the passage's own evidence.
const WEIGHT_OF_ODDS = 0.15;
// Surer than this does not count as surer.
const MOST_ODDS = 6;

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

function excerptOf({ document, sentences }: AnalyzedDocument, { first, last }: Passage): Excerpt {
  const texts = sentences.map(({ start, end }) => document.answer.slice(start, end));
  return { sentences: texts, first, last, asked: askedOf(document) };
}

/** The log-odds of the sentence of a passage that replies best; the least where none was read. */
function oddsOf(odds: Odds, { first, last }: Passage): number {
  const read = odds.slice(first, last + 1).flatMap((value) => value ?? []);
  return Math.min(MOST_ODDS, Math.max(-MOST_ODDS, ...read));
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
    const passage =
      bestPassage(
        match.passages,
        (candidate) => candidate.evidence + WEIGHT_OF_ODDS * oddsOf(odds, candidate),
      ) ?? match.passage;
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
