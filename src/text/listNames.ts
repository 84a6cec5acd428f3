const MOST_NAMES = 20;

/** Names for a sentence: each once, sorted, the empty ones left out, a long list cut with its length told. */
export function listNames(names: Iterable<string>): string {
  const sorted = [...new Set(names)].filter((name) => name !== '').sort();
  if (sorted.length === 0) return 'none';
  const more = sorted.length - MOST_NAMES;
  return more > 0 ? `${sorted.slice(0, MOST_NAMES).join(', ')} and ${more} more` : sorted.join(', ');
}
