// Addresses, what a chat puts in angle brackets, and citations of cables.
const PLACE = String.raw`¶\s?[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*`;
const REFERENCE = new RegExp(
  String.raw`https?:\/\/\S+|<[^>\s]{1,80}>|[([]?\b\d{2}\p{Lu}{3,20}\d{1,7}\b(?:[\s,]{0,3}(?:\p{Lu}\p{Ll}+\s)?${PLACE})?[)\]]?|${PLACE}`,
  'gu',
);

/**
 * Blanks out what tells where a statement is from and not what it states. The text keeps its length, so that
 * offsets into it stay.
 */
export function withoutReferences(statement: string): string {
  return statement.replace(REFERENCE, (found) => ' '.repeat(found.length));
}
