// What CommonMark and GitHub give a meaning: anywhere in a line, and at its beginning (headings, lists,
// underlines). A dollar sign begins a formula on GitHub.
const SPECIAL = /[\\`*_[\]<>|~&$]|^\s*[#+=-]|(?<=^\s*\d{1,9})[.)]/g;

/** Makes one line of text show in Markdown as it stands; adds backslashes only. */
export function escapeMarkdown(line: string): string {
  return line.replace(SPECIAL, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`);
}
