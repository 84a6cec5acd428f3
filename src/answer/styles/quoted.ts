/**
 * A title in quotation marks, with the marks inside it made single (Chicago Manual of Style 17, 13.30).
 *
 * @param comma whether the style has a comma before the closing mark; a title that ends with a stop of its
 *   own loses it to that
 */
export function quoted(title: string, comma = false): string {
  const inner = title
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
  return comma ? `“${inner.replace(/[.,;:\s]+$/, '')},”` : `“${inner}”`;
}
