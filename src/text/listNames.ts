/** The words of a list, in the language of the sentence around it. */
export interface ListWords {
  readonly none: string;
  /** What ends a list that is cut: so many more. */
  readonly more: (number: number) => string;
}

const ENGLISH: ListWords = { none: 'none', more: (number) => `and ${number} more` };
const MOST_NAMES = 20;

/** Names for a sentence: each once, sorted, the empty ones left out, a long list cut with its length told. */
export function listNames(names: Iterable<string>, words = ENGLISH): string {
  const sorted = [...new Set(names)].filter((name) => name !== '').sort();
  if (sorted.length === 0) return words.none;
  const more = sorted.length - MOST_NAMES;
  return more > 0 ? `${sorted.slice(0, MOST_NAMES).join(', ')} ${words.more(more)}` : sorted.join(', ');
}
