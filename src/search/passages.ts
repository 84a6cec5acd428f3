import type { Folded } from '../cable/body/fold.ts';
import { analyze } from '../text/analyzer.ts';
import { readSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { type AnswerType, holdsType, type Wanted } from './answerType.ts';
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

const HEADED: ReadonlySet<AnswerType> = new Set(['number', 'name']);
const LONGEST_PASSAGE_SENTENCES = 2;
const BONUS_OF_TYPE = 0.12;
const COST_OF_SENTENCE = 0.14;

/**
 * For each concept how well a text covers it: the weight of the best of its terms that the text has.
 *
 * @param least terms that stand for the concept more loosely than this are left out
 */
export function coverageOf(concepts: readonly Concept[], terms: ReadonlySet<string>, least = 0): number[] {
  return concepts.map((concept) =>
    concept.terms.reduce(
      (best, { term, weight }) => (weight >= least && weight > best && terms.has(term) ? weight : best),
      0,
    ),
  );
}

/** The covered share of the concepts' weight. */
export function shareOf(concepts: readonly Concept[], covered: readonly number[]): number {
  const all = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const got = concepts.reduce((sum, { weight }, index) => sum + weight * (covered[index] ?? 0), 0);
  return all === 0 ? 0 : got / all;
}

/** The concept that is counted or named: the first one after "how many" or "the name of". */
function headOf(concepts: readonly Concept[], wanted: Wanted | null): number {
  if (wanted === null || !HEADED.has(wanted.type)) return -1;
  const first = tokenize(wanted.of).find(({ word }) => concepts.some((concept) => concept.word === word));
  return concepts.findIndex(({ word }) => word === first?.word);
}

/**
 * Chooses the one or two consecutive sentences that reply: those that cover most of the question's rare
 * words (idf-weighted overlap, ties to the earlier sentence) and hold the kind of thing it asks for.
 */
export function bestPassage(folded: Folded, concepts: readonly Concept[], wanted: Wanted | null): Passage {
  const head = headOf(concepts, wanted);
  const sentences = readSentences(folded.text, folded.breaks).map((sentence) => {
    const text = folded.text.slice(sentence.start, sentence.end);
    const covered = coverageOf(concepts, new Set(analyze(text).map(({ term }) => term)));
    const spoken = head < 0 || (covered[head] ?? 0) > 0;
    const fits = wanted === null || (spoken && holdsType(text, wanted));
    return { ...sentence, covered, share: shareOf(concepts, covered), fits };
  });
  let best: Passage = { start: 0, end: folded.text.length, coverage: 0, fits: wanted === null };
  let bestScore = Number.NEGATIVE_INFINITY;
  sentences.forEach((first, index) => {
    let covered = first.covered;
    for (let length = 1; length <= LONGEST_PASSAGE_SENTENCES; length += 1) {
      const last = sentences[index + length - 1];
      if (last === undefined) break;
      covered = covered.map((value, concept) => Math.max(value, last.covered[concept] ?? 0));
      const coverage = shareOf(concepts, covered);
      // The number must stand in a sentence about what is counted, not in its neighbour.
      const fits = sentences
        .slice(index, index + length)
        .some((one) => one.fits && one.share >= coverage / 2);
      const score =
        coverage + (fits && wanted !== null ? BONUS_OF_TYPE : 0) - (length - 1) * COST_OF_SENTENCE;
      if (score <= bestScore) continue;
      bestScore = score;
      best = { start: first.start, end: last.end, coverage, fits };
    }
  });
  return best;
}
