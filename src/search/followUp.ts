import { analyze } from '../text/analyzer.ts';
import type { Concept } from './concepts.ts';

const FORM =
  /^\s*(?:and|or|but|also|so)\b|\b(?:what|how) about\b|\bsame (?:country|cable|place|year|report)\b|\b(?:there|it|they|them|their|its|he|she|his|her|him|those|these|that|this)\b/i;
// Said to a bot, but asking nothing of it.
const SMALL_TALK =
  /^\s*(?:hi|hello|hey|thanks|thank you|thx|help|ok|okay|yes|no|bye|good (?:morning|day|evening))\b[\s.!?]*$/i;
// "What happened in Cambodia?" is whole, short as it is; "why?" and "how many?" are not.
const ASKS =
  /^\s*(?:what|who|whom|whose|which|where|when|why|how|is|are|was|were|do|does|did|has|have|can)\b/i;
const FEWEST_WORDS = { asking: 2, naming: 3 };
const SHARE_OF_PREVIOUS = 0.4;

/** Tells by a question's form whether it leans on the one before: "and in Turkey?", "how much is it?" */
export function leansOnPrevious(question: string): boolean {
  if (SMALL_TALK.test(question)) return false;
  const fewest = ASKS.test(question) ? FEWEST_WORDS.asking : FEWEST_WORDS.naming;
  return FORM.test(question) || analyze(question).length < fewest;
}

/** What a follow-up asks about: its own words and, saying less, those of the question before. */
export function joinConcepts(own: readonly Concept[], previous: readonly Concept[]): Concept[] {
  const words = new Set(own.map(({ word }) => word));
  return [
    ...own,
    ...previous
      .filter(({ word }) => !words.has(word))
      .map((concept) => ({ ...concept, weight: concept.weight * SHARE_OF_PREVIOUS })),
  ];
}
