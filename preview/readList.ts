/** A list that a text begins with. */
export interface ReadList {
  /** How many characters of the text it is. */
  readonly length: number;
  readonly html: string;
}

interface Item {
  readonly indent: number;
  /** `null` for a bullet. */
  readonly number: number | null;
  readonly text: string;
}

const ITEM = /^([ \t]*)(?:[-*]|(\d{1,10})\.)[ \t]+(\S[^\n]*)(?:\n|$)/;
const GOES_ON = /^[ \t]{2,}(\S[^\n]*)(?:\n|$)/;

function listHtml(items: readonly Item[], inside: (markdown: string) => string): string {
  const lines: string[] = [];
  for (let rest = items; rest.length > 0; ) {
    const [own, ...after] = rest;
    if (own === undefined) break;
    const next = after.findIndex(({ indent }) => indent <= own.indent);
    const below = next === -1 ? after : after.slice(0, next);
    lines.push(`<li>${inside(own.text)}${listHtml(below, inside)}</li>`);
    rest = next === -1 ? [] : after.slice(next);
  }
  const [first] = items;
  if (first === undefined) return '';
  return first.number === null
    ? `<ul>${lines.join('')}</ul>`
    : `<ol start="${first.number}">${lines.join('')}</ol>`;
}

/**
 * Reads the list that a text begins with; deeper ones in it are told by their indentation.
 *
 * @param inside renders the text of an item
 * @returns `null` where there is none
 */
export function readList(markdown: string, inside: (markdown: string) => string): ReadList | null {
  const items: Item[] = [];
  let rest = markdown;
  for (;;) {
    const own = ITEM.exec(rest);
    const more = own === null ? GOES_ON.exec(rest) : null;
    const last = items.at(-1);
    if (own !== null) {
      const [, blanks = '', digits, text = ''] = own;
      items.push({ indent: blanks.length, number: digits === undefined ? null : Number(digits), text });
    } else if (more !== null && last !== undefined) {
      items[items.length - 1] = { ...last, text: `${last.text}\n${more[1] ?? ''}` };
    } else break;
    rest = rest.slice((own ?? more)?.[0].length);
  }
  return items.length === 0 ? null : { length: markdown.length - rest.length, html: listHtml(items, inside) };
}
