// `A.`, `A)`, `(A)`, `¶B.`: the letter that the text of the cable refers to.
const BULLET = /(?:^|[\s,;])¶?\(?[A-Z][.)](?=\s|[A-Z0-9])/g;

/**
 * Reads the references of a REF field: each as it is written, without its letter.
 *
 * @param field the field's value, white space run together
 */
export function readReferences(field: string): string[] {
  return field
    .replace(BULLET, '\n')
    .split(/\s*[\n,;]\s*/)
    .map((reference) => reference.replace(/\.$/, '').trim())
    .filter((reference) => reference !== '');
}
