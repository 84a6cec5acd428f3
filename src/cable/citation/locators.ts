const SKIPPED = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** The words of a heading that tell it from others, lower case, apostrophes dropped. */
export function significantWords(heading: string): string[] {
  return heading
    .toLowerCase()
    .replace(/['’`]/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .map((word) => word.replace(/^-+|-+$/g, ''))
    .filter((word) => word !== '' && !SKIPPED.has(word));
}

/** The first two significant words of a heading in kebab-case (contract.md, "Locators", rule 2). */
export function sectionSlug(heading: string): string {
  return significantWords(heading).slice(0, 2).join('-') || 'text';
}

/** Hands out names; a name that is taken gets `-2`, `-3` … (rules 2 and 5). */
export function uniqueNames(): (name: string) => string {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return (name) => {
    let count = (counts.get(name) ?? 0) + 1;
    const numbered = (): string => (count === 1 ? name : `${name}-${count}`);
    while (taken.has(numbered())) count += 1;
    counts.set(name, count);
    taken.add(numbered());
    return numbered();
  };
}
