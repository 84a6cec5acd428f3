// Anywhere: emphasis, code, spoilers, links, mentions, and the backslash itself. A colon where something
// follows it: links without brackets and `:emoji:`. At the beginning of a line: quotations, headings, small
// print and lists. https://support.discord.com/hc/en-us/articles/210298617 names them.
// The client drops form feeds before it reads anything, so they keep nothing apart.
// A lookbehind comes after its character, or it would be tried at every other character too.
const SPECIAL = /[\\*_~`|[\]<@]|:(?=[\S\f])|[>#+-](?<=^[^\S\n]*[>#+-])|[.)](?<=^[^\S\n]*\d[\d\f]*[.)])/gm;

/**
 * Makes a text show in Discord as it stands, with no formatting, link, mention or emoji in it. Adds
 * backslashes only; Discord drops a backslash before any character that is no letter, digit or blank.
 *
 * @returns the text for a place where Discord renders markdown; measure lengths on this
 */
export function escapeMarkdown(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}
