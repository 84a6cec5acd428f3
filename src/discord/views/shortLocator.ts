/** A locator as a button has room for it: `5.C` as it is, of `prevention.C` the letter. */
export function shortLocator(locator: string): string {
  return /^\p{Ll}.*\.([^.]+)$/u.exec(locator)?.[1] ?? locator;
}
