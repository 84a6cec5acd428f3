/** What Discord's client shows of escaped text: a backslash before anything but a letter, digit or blank goes. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}
