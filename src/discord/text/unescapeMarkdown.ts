/** The text that `escapeMarkdown` was given. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}
