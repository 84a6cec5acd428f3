import type { Cable } from '../../cable/cable.ts';
import { reportsOn } from '../../corpus/report.ts';
import { type Country, findMentions } from '../../places/countries.ts';
import { CLOSE } from '../../search/coverage.ts';
import type { Claim } from './claim.ts';
import { termsOf } from './wordsOf.ts';

/** `Jazmari` and `Jazmara` name one country. */
const ROOT = 5;

function isNamed(country: Country, passage: string, words: ReadonlySet<string>): boolean {
  const roots = country.names.map((name) => name.slice(0, ROOT)).filter((root) => root.length === ROOT);
  return (
    findMentions(passage).some((mention) => mention.country.code === country.code) ||
    [...words].some((word) => roots.some((root) => word.startsWith(root)))
  );
}

/**
 * Tells whether the names of a claim stand in a passage: each word of a name, or what means the same; each
 * country, unless the cable reports on it.
 *
 * @param words the words of the passage, as `wordsOf` reads them
 */
export function namesStand(claim: Claim, cable: Cable, passage: string, words: ReadonlySet<string>): boolean {
  const terms = termsOf(words);
  const stands = (name: string): boolean =>
    words.has(name) ||
    claim.concepts.some(
      (concept) =>
        concept.word === name && concept.terms.some(({ term, weight }) => weight >= CLOSE && terms.has(term)),
    );
  return (
    claim.countries.every((country) => reportsOn(cable, country) || isNamed(country, passage, words)) &&
    [...claim.names].every(stands)
  );
}
