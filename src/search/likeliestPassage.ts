import type { Passage } from './passages.ts';

// Chosen on test/questions/dev and kept.
const WEIGHT_OF_ODDS = 0.35;
const WEIGHT_OF_EVIDENCE = 2;
// A sentence that was not read may reply, but likely does not.
const ODDS_OF_UNREAD = -3;
const COST_OF_SENTENCE = 0.04;

/** For each sentence the chance that it is the one that replies; together they make 1. */
function chancesOf(passages: readonly Passage[], odds: readonly (number | null)[]): number[] {
  const sentences = passages.filter(({ first, last }) => first === last);
  const logits = sentences.map(
    ({ first, evidence }) => WEIGHT_OF_ODDS * (odds[first] ?? ODDS_OF_UNREAD) + WEIGHT_OF_EVIDENCE * evidence,
  );
  const most = Math.max(...logits);
  const shares = logits.map((logit) => Math.exp(logit - most));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / whole);
}

/**
 * The passage that most likely holds the sentence that replies; a longer one must be worth its length.
 *
 * @param passages of one answer, its single sentences among them in their order
 * @param odds for each sentence its log-odds that it replies; `null` for one that was not read
 */
export function likeliestPassage(
  passages: readonly Passage[],
  odds: readonly (number | null)[],
): Passage | undefined {
  const chances = chancesOf(passages, odds);
  let likeliest: Passage | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const passage of passages) {
    const held = chances.slice(passage.first, passage.last + 1).reduce((sum, chance) => sum + chance, 0);
    const worth = held - COST_OF_SENTENCE * (passage.last - passage.first);
    if (worth > most) [likeliest, most] = [passage, worth];
  }
  return likeliest;
}
