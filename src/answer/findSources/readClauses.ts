/** A part of a sentence that says one thing, and whether it says that it is not so. */
export interface Clause {
  readonly text: string;
  readonly negative: boolean;
}

const BORDER =
  /[.;:,()–—]+(?=\s|$)|\s--\s|\s\(|\b(?:but|although|though|while|whereas|because|yet|unless|until)\b/gi;
// "Would" tells what is not so, or not so yet.
const NEGATIVE =
  /\b(?:no(?! (?:later|more|less|fewer) than)|not(?! (?:only|least))|never|nobody|none|nothing|nowhere|neither|nor|cannot|without|would|lack(?:s|ed|ing)?|fail(?:s|ed)?|refus(?:es?|ed)|den(?:y|ies|ied)|unable|forbid(?:s|den)?|prohibit(?:s|ed)?|bans?|banned|illegal|rarely|seldom|hardly)\b|n['’]t\b/i;

/** Cuts sentences into clauses, each with the words that negate it. */
export function readClauses(text: string): Clause[] {
  return text
    .split(BORDER)
    .filter((clause) => /\p{L}/u.test(clause))
    .map((clause) => ({ text: clause, negative: NEGATIVE.test(clause) }));
}
