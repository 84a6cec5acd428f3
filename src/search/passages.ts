import { tokenize } from '../text/tokens.ts';
import { type AnswerType, holdsType, type Wanted } from './answerType.ts';
import type { Concept } from './concepts.ts';
import { coverageOf, type Lookup, shareOf } from './coverage.ts';
import type { AnalyzedDocument } from './document.ts';
import { supportOf } from './support.ts';

/** The sentences of an answer that reply to a question: UTF-16 offsets into its folded text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** How well it supports that a fact in it is the one asked for; 0 where no fact is asked for. */
  readonly support: number;
  /** How alike its most alike sentence is to the question in meaning (cosine); 0 without a model. */
  readonly meaning: number;
  /** How well it replies, by all of these together. */
  readonly evidence: number;
}

/** What a question looks for in a text. */
export interface Sought {
  readonly concepts: readonly Concept[];
  readonly lookup: Lookup;
  readonly wanted: Wanted | null;
  /** The concept that is counted or named (the first one after "how many" or "the name of"); -1 for none. */
  readonly head: number;
}

const HEADED: ReadonlySet<AnswerType> = new Set(['number', 'name']);
// Whoever is counted is called by what they are: officers, victims, women.
const ANYBODY = new Set(['people', 'persons', 'individuals', 'cases', 'others']);

export function headOf(concepts: readonly Concept[], wanted: Wanted | null): number {
  if (wanted === null || !HEADED.has(wanted.type)) return -1;
  const first = tokenize(wanted.of).find(({ word }) => concepts.some((concept) => concept.word === word));
  return first !== undefined && ANYBODY.has(first.word)
    ? -1
    : concepts.findIndex(({ word }) => word === first?.word);
}

const LONGEST_PASSAGE_SENTENCES = 3;
// Chosen on test/questions/dev.
const WEIGHT_OF_MEANING = 2;
const BONUS_OF_TYPE = 0.3;
const WEIGHT_OF_SUPPORT = 0.25;
const COST_OF_SENTENCE = 0.07;

/**
 * Chooses the one to three consecutive sentences that reply: those that cover most of the question's rare
 * words (idf-weighted overlap, ties to the earlier sentence), mean what it means, and hold the kind of thing
 * it asks for.
 *
 * @param meanings for each sentence how alike it is to the question in meaning; empty without a model
 */
export function bestPassage(
  { document, sentences }: AnalyzedDocument,
  sought: Sought,
  meanings: readonly number[],
): Passage {
  const { concepts, lookup, wanted, head } = sought;
  const judged = sentences.map((sentence) => {
    const covered = coverageOf(lookup, concepts.length, sentence.terms);
    const spoken = head < 0 || (covered[head] ?? 0) > 0;
    const text = document.answer.slice(sentence.start, sentence.end);
    const holds = wanted !== null && holdsType(text, wanted);
    const support = holds ? supportOf(text, wanted, sought) : 0;
    return { covered, share: shareOf(concepts, covered), fits: spoken && holds, support };
  });
  let best: Passage = { start: 0, end: document.answer.length, support: 0, meaning: 0, evidence: 0 };
  let bestScore = Number.NEGATIVE_INFINITY;
  sentences.forEach(({ start }, index) => {
    let covered = judged[index]?.covered ?? [];
    let meaning = 0;
    let support = 0;
    for (let length = 1; length <= LONGEST_PASSAGE_SENTENCES; length += 1) {
      const at = index + length - 1;
      const last = judged[at];
      if (last === undefined) break;
      covered = covered.map((value, concept) => Math.max(value, last.covered[concept] ?? 0));
      meaning = Math.max(meaning, meanings[at] ?? 0);
      support = Math.max(support, last.support);
      const coverage = shareOf(concepts, covered);
      // The number must stand in a sentence about what is counted, not in its neighbour.
      const fits = judged.slice(index, at + 1).some((one) => one.fits && one.share >= coverage / 2);
      const score =
        coverage +
        WEIGHT_OF_MEANING * meaning +
        (fits ? BONUS_OF_TYPE : 0) +
        WEIGHT_OF_SUPPORT * support -
        (length - 1) * COST_OF_SENTENCE;
      if (score <= bestScore) continue;
      bestScore = score;
      best = { start, end: sentences[at]?.end ?? start, support, meaning, evidence: score };
    }
  });
  return best;
}
