import type { Corpus } from '../../corpus/corpus.ts';

// So much of a custom_id is left for it beside the other limits.
const LONGEST = 36;

/**
 * A part of a heading that a button can carry and that picks the very headings that the whole one picks:
 * headings are found by any part of them. The whole one where no part does, which no button has room for.
 */
export function carriedSection({ entries }: Corpus, section: string): string {
  const headings = [...new Set(entries.map((entry) => entry.section.heading.toLowerCase()))];
  const picked = (part: string): string =>
    headings.filter((heading) => heading.includes(part.trim().toLowerCase())).join('\n');
  const wanted = picked(section);
  for (let start = 0; start === 0 || start + LONGEST <= section.length; start += 1) {
    const part = section.slice(start, start + LONGEST).trim();
    if (part !== '' && !part.includes('|') && picked(part) === wanted) return part;
  }
  return section;
}
