// BibTeX counts every brace, one behind a backslash too, so braces and the backslash have to be written as
// commands; each stands in braces of its own, which keeps the blank behind it.
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
};

/** Makes a text show in TeX as it stands, inside a field of BibTeX in braces. Its braces are balanced. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}~^<>|]|[%&#_$]/g, (character) => COMMANDS[character] ?? `\\${character}`);
}
