import { foldWithOffsets } from '../../cable/body/fold.ts';
import { yearOf } from '../../corpus/report.ts';
import { CLOSE, coverageOf, shareOf } from '../../search/coverage.ts';
import type { Match } from '../../search/match.ts';
import { readSentences } from '../../text/sentences.ts';
import type { Claim } from './claim.ts';
import { namesStand } from './namesStand.ts';
import { polarityAgrees } from './polarityAgrees.ts';
import { quantitiesStand } from './quantitiesStand.ts';
import { termsOf, wordsOf } from './wordsOf.ts';

/** Sentences of an answer that support a claim: UTF-16 offsets into its folded text, end exclusive. */
export interface SupportingPassage {
  readonly start: number;
  readonly end: number;
  /** The share of the claim's weight that they cover, less something for each further sentence; 0 to 1. */
  readonly strength: number;
}

const LONGEST_PASSAGE_SENTENCES = 3;
const COST_OF_SENTENCE = 0.03;
// Chosen on the first half of test/answer/findSources/statements.ts and on sentences of cables that are not in
// the corpus. The model tells apart what shares many
// words and means something else; without it more of the words must stand in the passage.
const LEAST_STRENGTH = { withMeaning: 0.62, withoutMeaning: 0.7 };
const LEAST_MEANING = 0.5;
// A long sentence means much else too; where it has nearly all the words, they decide.
const NEARLY_ALL = 0.9;

/**
 * Finds the one to three consecutive sentences of an answer that support a claim best, or `null`. They cover
 * most of its rare words, hold its numbers and names, mean something alike, and the answer does not say of it
 * that it is not so.
 *
 * @param byMeaning whether a sentence model took part
 */
export function supportingPassage(
  claim: Claim,
  { entry: { cable, answer }, passage: found }: Match,
  byMeaning: boolean,
): SupportingPassage | null {
  const { text, breaks } = foldWithOffsets(cable, answer);
  const least = byMeaning ? LEAST_STRENGTH.withMeaning : LEAST_STRENGTH.withoutMeaning;
  // What the cable is on, its sentences need not repeat.
  const given = termsOf(claim.countries.flatMap(({ names }) => names));
  const sentences = readSentences(text, breaks);
  const candidates = sentences.flatMap(({ start }, index) =>
    sentences.slice(index, index + LONGEST_PASSAGE_SENTENCES).flatMap(({ end }, further) => {
      const meaning = found.start < end && start < found.end ? found.meaning : 0;
      const words = wordsOf(cable, text.slice(start, end));
      const terms = new Set([...termsOf(words), ...given]);
      const covered = coverageOf(claim.lookup, claim.concepts.length, terms, CLOSE);
      const strength = shareOf(claim.concepts, covered) - further * COST_OF_SENTENCE;
      const isFar = byMeaning && meaning < LEAST_MEANING && strength < NEARLY_ALL;
      return isFar || strength < least ? [] : [{ start, end, strength, words }];
    }),
  );
  const [best] = candidates
    .filter(({ start, end, words }) => {
      const passage = text.slice(start, end);
      return quantitiesStand(claim, passage, yearOf(cable)) && namesStand(claim, cable, passage, words);
    })
    .sort((a, b) => b.strength - a.strength || a.start - b.start);
  if (best === undefined || !polarityAgrees(claim, cable, text)) return null;
  return { start: best.start, end: best.end, strength: best.strength };
}
