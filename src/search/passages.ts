import type { Folded } from '../cable/fold.ts';
import { analyze } from '../text/analyzer.ts';
import { readSentences } from '../text/sentences.ts';
import { type AnswerType, holdsType } from './answerType.ts';
import type { Concept } from './concepts.ts';

/** The sentences of an answer that reply to a question: UTF-16 offsets into its folded text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** The share of the question's weight that the passage covers, 0 to 1. */
  readonly coverage: number;
  /** Whether it holds what the question asks for (a number, a name …); true where it asks for nothing special. */
  readonly fits: boolean;
}

const LONGEST_PASSAGE_SENTENCES = 2;
const BONUS_OF_TYPE = 0.12;
const COST_OF_SENTENCE = 0.14;

/** For each concept how well a text covers it: the weight of the best of its terms that the text has. */
export function coverageOf(concepts: readonly Concept[], terms: ReadonlySet<string>): number[] {
  return concepts.map((concept) =>
    concept.terms.reduce((best, { term, weight }) => (weight > best && terms.has(term) ? weight : best), 0),
  );
}

/** The covered share of the concepts' weight. */
export function shareOf(concepts: readonly Concept[], covered: readonly number[]): number {
  const all = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const got = concepts.reduce((sum, { weight }, index) => sum + weight * (covered[index] ?? 0), 0);
  return all === 0 ? 0 : got / all;
}

/**
 * Chooses the one or two consecutive sentences that reply: those that cover most of the question's rare
 * words (idf-weighted overlap, ties to the earlier sentence) and hold the kind of thing it asks for.
 */
export function bestPassage(folded: Folded, concepts: readonly Concept[], type: AnswerType | null): Passage {
  const sentences = readSentences(folded.text, folded.breaks).map((sentence) => {
    const text = folded.text.slice(sentence.start, sentence.end);
    const terms = new Set(analyze(text).map(({ term }) => term));
    return {
      ...sentence,
      covered: coverageOf(concepts, terms),
      fits: type === null || holdsType(text, type),
    };
  });
  let best: Passage = { start: 0, end: folded.text.length, coverage: 0, fits: type === null };
  let bestScore = Number.NEGATIVE_INFINITY;
  sentences.forEach((first, index) => {
    let covered = first.covered;
    let fits = first.fits;
    for (let length = 1; length <= LONGEST_PASSAGE_SENTENCES; length += 1) {
      const last = sentences[index + length - 1];
      if (last === undefined) break;
      covered = covered.map((value, concept) => Math.max(value, last.covered[concept] ?? 0));
      fits ||= last.fits;
      const coverage = shareOf(concepts, covered);
      const score = coverage + (fits && type !== null ? BONUS_OF_TYPE : 0) - (length - 1) * COST_OF_SENTENCE;
      if (score <= bestScore) continue;
      bestScore = score;
      best = { start: first.start, end: last.end, coverage, fits };
    }
  });
  return best;
}
