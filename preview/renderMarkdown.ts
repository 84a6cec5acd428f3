import { escapeHtml } from './escapeHtml.ts';
import { readList } from './readList.ts';
import { timestamp } from './timestamp.ts';

export interface MarkdownOptions {
  /** Whether lines can be headings, quotations, lists and small print: not in a title or the name of a field. */
  readonly blocks?: boolean;
  /** What a mentioned user is called. */
  readonly userName?: (id: string) => string;
  /** What relative times count from, in milliseconds. */
  readonly now?: number;
}

/** Where a piece of markdown stands. */
interface Place extends Required<MarkdownOptions> {
  readonly atLineStart: boolean;
}

interface Rule {
  readonly pattern: RegExp;
  html(groups: readonly (string | undefined)[], place: Place): string;
}

/** Some of the names that the client shows as emoji. */
const EMOJI: ReadonlyMap<string, string> = new Map([
  ['smile', '😄'],
  ['+1', '👍'],
  ['thumbsup', '👍'],
  ['-1', '👎'],
  ['warning', '⚠️'],
]);

const inElement = (element: string, place: Place, markdown = '', attributes = ''): string =>
  `<${element}${attributes}>${render(markdown, { ...place, atLineStart: false })}</${element}>`;
const inBlock = (opening: string, place: Place, markdown = ''): string =>
  `<${opening}>${render(markdown, { ...place, atLineStart: true })}</${opening.split(' ')[0]}>`;
const pill = (text: string): string => `<span class="mention">${escapeHtml(text)}</span>`;
const link = (url: string, html: string): string =>
  `<a href="${escapeHtml(url)}" rel="noreferrer">${html}</a>`;
const element = (name: string, pattern: RegExp): Rule => ({
  pattern,
  html: ([, text], place) => inElement(name, place, text),
});

const BLOCKS: readonly Rule[] = [
  {
    pattern: /^[ \t]*(#{1,3})[ \t]+([^\s#][^\n]*)(?:\n|$)/,
    html: ([, marks = '', text], place) => inElement(`h${marks.length}`, place, text),
  },
  {
    pattern: /^[ \t]*-#[ \t]+(\S[^\n]*)(?:\n|$)/,
    html: ([, text], place) => inElement('small', place, text),
  },
  {
    pattern: /^[ \t]*>>> ([\s\S]+)/,
    html: ([, text], place) => inBlock('blockquote', place, text),
  },
  {
    pattern: /^(?:[ \t]*> [^\n]*(?:\n|$))+/,
    html: ([lines = ''], place) =>
      inBlock('blockquote', place, lines.replace(/\n$/, '').replace(/^[ \t]*> /gm, '')),
  },
];

const SPANS: readonly Rule[] = [
  { pattern: /^\\([^0-9A-Za-z\s])/u, html: ([, character = '']) => escapeHtml(character) },
  {
    pattern: /^```(?:[\w+.#-]+\n)?\n*([^\n][\s\S]*?)\n*```\n?/,
    html: ([, code = '']) => `<pre>${escapeHtml(code)}</pre>`,
  },
  {
    pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/,
    html: ([, , code = '']) => `<code>${escapeHtml(code)}</code>`,
  },
  {
    pattern: /^\[((?:\\[\s\S]|[^\]\\])+)\]\([ \t]*<?(https?:\/\/[^\s<>)]+)>?(?:[ \t]+"[^"\n]*")?[ \t]*\)/,
    html: ([, text = '', url = ''], place) => link(url, render(text, { ...place, atLineStart: false })),
  },
  { pattern: /^<(https?:\/\/[^\s<>]+)>/, html: ([, url = '']) => link(url, escapeHtml(url)) },
  {
    pattern: /^https?:\/\/[^\s<]+[^\s<.,:;"'\]]/,
    html: ([url = '']) => link(url, escapeHtml(url)),
  },
  { pattern: /^<@!?(\d+)>/, html: ([, id = ''], { userName }) => pill(`@${userName(id)}`) },
  { pattern: /^<@&\d+>/, html: () => pill('@role') },
  { pattern: /^<#\d+>/, html: () => pill('#channel') },
  { pattern: /^<(\/[-\w ]+):\d+>/, html: ([, command = '']) => pill(command) },
  { pattern: /^<id:\w+>/, html: () => pill('#channels') },
  { pattern: /^@(?:everyone|here)/, html: ([text = '']) => pill(text) },
  {
    pattern: /^<a?(:\w+:)\d+>/,
    html: ([, name = '']) => `<span class="custom-emoji">${escapeHtml(name)}</span>`,
  },
  {
    pattern: /^<t:(-?\d{1,13})(?::([tTdDfFR]))?>/,
    html: ([, unix, style = 'f'], { now }) =>
      `<time>${escapeHtml(timestamp(Number(unix), style, now))}</time>`,
  },
  {
    pattern: new RegExp(`^:(${[...EMOJI.keys()].map((name) => name.replace('+', '\\+')).join('|')}):`),
    html: ([, name = '']) => EMOJI.get(name) ?? '',
  },
  element('s', /^~~((?:\\[\s\S]|[^\\])+?)~~/),
  {
    pattern: /^\|\|([\s\S]+?)\|\|/,
    html: ([, text], place) => inElement('span', place, text, ' class="spoiler"'),
  },
];

// Of these the longest counts, or `***both***` would end too early; the first of equal ones.
const EMPHASES: readonly Rule[] = [
  element('em', /^\*(?!\s)((?:\\[\s\S]|\*\*|[^*\\])+?)(?<!\s)\*(?!\*)/),
  element('em', /^_((?:\\[\s\S]|__|[^_\\])+?)_(?!\w)/),
  element('strong', /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/),
  element('u', /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/),
];

// One character, and with it what begins nothing; a line end alone, so that what follows begins a line.
const TEXT: Rule = {
  pattern: /^(?:\n|[\s\S](?:(?!https?:\/\/)[A-Za-z0-9 \u00A0-\uFFFF])*)/,
  html: ([text = '']) => escapeHtml(text),
};

/** The first piece of a text, which is not empty: how long it is, and what it becomes. */
function first(markdown: string, place: Place): { length: number; html: string } {
  const isBlock = place.blocks && place.atLineStart;
  const list = isBlock ? readList(markdown, (item) => render(item, { ...place, atLineStart: false })) : null;
  if (list !== null) return list;
  const matched = (rules: readonly Rule[]) =>
    rules.flatMap((rule) => {
      const match = rule.pattern.exec(markdown);
      return match === null ? [] : [{ rule, match, length: match[0].length }];
    });
  const emphases = (): ReturnType<typeof matched> =>
    matched(EMPHASES).sort((one, other) => other.length - one.length);
  const [found] = [...(isBlock ? matched(BLOCKS) : []), ...matched(SPANS), ...emphases(), ...matched([TEXT])];
  if (found === undefined) return { length: markdown.length, html: escapeHtml(markdown) };
  return { length: found.length, html: found.rule.html(found.match, place) };
}

function render(markdown: string, place: Place): string {
  let html = '';
  let { atLineStart } = place;
  for (let rest = markdown; rest !== ''; ) {
    const piece = first(rest, { ...place, atLineStart });
    html += piece.html;
    const taken = rest.slice(0, piece.length);
    atLineStart = taken.endsWith('\n') || (atLineStart && taken.trim() === '');
    rest = rest.slice(piece.length);
  }
  return html;
}

/**
 * Renders markdown as Discord's client shows it, as HTML that is safe to put anywhere; line ends are kept
 * (`white-space: pre-wrap`). Tags stand for themselves: `strong`, `em`, `u`, `s`, `code`, `pre`,
 * `blockquote`, `small` for small print, `span.spoiler`, `span.mention`.
 */
export function renderMarkdown(markdown: string, options: MarkdownOptions = {}): string {
  // The client does both before it reads anything.
  const source = markdown.replace(/\r\n?/g, '\n').replaceAll('\f', '');
  return render(source, {
    blocks: true,
    userName: () => 'user',
    now: Date.now(),
    ...options,
    atLineStart: true,
  });
}
