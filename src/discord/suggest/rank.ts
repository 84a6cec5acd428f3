/** Something that can be suggested. */
export interface Candidate {
  readonly label: string;
  readonly value: string;
  /** What a user may type to mean just this. */
  readonly names: readonly string[];
  /** What else it can be found by. */
  readonly about: string;
}

/** A candidate as the search compares it. */
export interface Ranked extends Candidate {
  readonly keys: readonly string[];
  readonly words: string;
}

const LONGEST_TYPED = 100;

/** `¶5.C` and `5 c` are the same thing to a user. */
const compact = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Prepares a candidate once, so that a keystroke costs comparisons only. */
export function prepare(candidate: Candidate): Ranked {
  return {
    ...candidate,
    keys: candidate.names.map(compact),
    words: `${candidate.label} ${candidate.about}`.toLowerCase(),
  };
}

/** 0 for the thing itself, 1 for a beginning of it, 2 for all words somewhere, `null` for no match. */
function rankOf({ keys, words }: Ranked, key: string, typed: readonly string[]): number | null {
  if (keys.includes(key)) return 0;
  if (keys.some((name) => name.startsWith(key))) return 1;
  return typed.every((word) => words.includes(word)) ? 2 : null;
}

/** The candidates that fit what has been typed so far, best first; all of them, in order, for nothing typed. */
export function rank(candidates: readonly Ranked[], typed: string): Ranked[] {
  const short = typed.slice(0, LONGEST_TYPED);
  const key = compact(short);
  const words = short
    .toLowerCase()
    .split(/[\s·¶]+/)
    .filter((word) => word !== '');
  if (key === '') return [...candidates];
  return candidates
    .flatMap((candidate) => {
      const found = rankOf(candidate, key, words);
      return found === null ? [] : [{ candidate, found }];
    })
    .sort((a, b) => a.found - b.found)
    .map(({ candidate }) => candidate);
}
