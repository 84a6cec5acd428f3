import type { Cable } from '../cable.ts';

/**
 * The reference that a cable's text means by `ref B`, as the REF field writes it, or `null`.
 *
 * @param letter upper case; without it ("reftel") the first reference is meant
 */
export function referenceOf(
  { references }: Pick<Cable, 'references'>,
  letter: string | undefined,
): string | null {
  if (letter === undefined) return references[0]?.text ?? null;
  const named = references.find((reference) => reference.letter?.toUpperCase() === letter);
  // Where the field gives no letters, they count its references.
  const unlettered = references.every((reference) => reference.letter === null);
  return named?.text ?? (unlettered ? references[letter.charCodeAt(0) - 65]?.text : undefined) ?? null;
}
