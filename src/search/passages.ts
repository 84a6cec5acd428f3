import { tokenize } from '../text/tokens.ts';
import { type AnswerType, holdsType, type Wanted } from './answerType.ts';
import type { Concept } from './concepts.ts';
import { coverageOf, type Lookup, shareOf } from './coverage.ts';
import type { AnalyzedDocument } from './document.ts';
import { supportOf } from './support.ts';

/** Consecutive sentences of an answer: UTF-16 offsets into its folded text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Indices of its first and last sentence. */
  readonly first: number;
  readonly last: number;
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
// Chosen on test/questions/dev and kept.
const WEIGHT_OF_MEANING = 4;
const BONUS_OF_TYPE = 0.3;
const WEIGHT_OF_SUPPORT = 0.25;
const COST_OF_SENTENCE = 0.07;

/**
 * The passages of one to three consecutive sentences, each with how well it replies: how much of the
 * question's rare words it covers (idf-weighted overlap), whether it means what the question means, and
 * whether it holds the kind of thing that is asked for.
 *
 * @param meanings for each sentence how alike it is to the question in meaning; empty without a model
 */
export function readPassages(
  { document, sentences }: AnalyzedDocument,
  sought: Sought,
  meanings: readonly number[],
): Passage[] {
  const { concepts, lookup, wanted, head } = sought;
  const judged = sentences.map((sentence) => {
    const covered = coverageOf(lookup, concepts.length, sentence.terms);
    const spoken = head < 0 || (covered[head] ?? 0) > 0;
    const text = document.answer.slice(sentence.start, sentence.end);
    const holds = wanted !== null && holdsType(text, wanted);
    const support = holds ? supportOf(text, wanted, sought) : 0;
    return { covered, share: shareOf(concepts, covered), fits: spoken && holds, support };
  });
  return sentences.flatMap(({ start }, first) => {
    const passages: Passage[] = [];
    let covered = judged[first]?.covered ?? [];
    let meaning = 0;
    let support = 0;
    for (let length = 1; length <= LONGEST_PASSAGE_SENTENCES; length += 1) {
      const last = first + length - 1;
      const added = judged[last];
      if (added === undefined) break;
      covered = covered.map((value, concept) => Math.max(value, added.covered[concept] ?? 0));
      meaning = Math.max(meaning, meanings[last] ?? 0);
      support = Math.max(support, added.support);
      const coverage = shareOf(concepts, covered);
      // The number must stand in a sentence about what is counted, not in its neighbour.
      const fits = judged.slice(first, last + 1).some((one) => one.fits && one.share >= coverage / 2);
      const evidence =
        coverage +
        WEIGHT_OF_MEANING * meaning +
        (fits ? BONUS_OF_TYPE : 0) +
        WEIGHT_OF_SUPPORT * support -
        (length - 1) * COST_OF_SENTENCE;
      passages.push({ start, end: sentences[last]?.end ?? start, first, last, support, meaning, evidence });
    }
    return passages;
  });
}

/** The passage that replies best; of equal ones the first, then the shortest. */
export function bestPassage(passages: readonly Passage[]): Passage | undefined {
  let best: Passage | undefined;
  for (const passage of passages)
    if (passage.evidence > (best?.evidence ?? Number.NEGATIVE_INFINITY)) best = passage;
  return best;
}
