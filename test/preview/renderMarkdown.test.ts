import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../preview/renderMarkdown.ts';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import { escapeMarkdown } from '../../src/discord/text/escapeMarkdown.ts';
import { userText } from '../../src/discord/text/userText.ts';
import { writeAsked } from '../../src/discord/views/asked.ts';

const parsed = (html: string) => load(html, null, false);
const shown = (markdown: string): string => parsed(renderMarkdown(markdown)).root().text();
/** What no markdown can change: how the client ends lines, and the character that HTML has not. */
const plain = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replaceAll('\f', '').replaceAll('\0', '');

const DENSE = [
  ...'\\*_~`|>#[]()<@:-+.!&/="\'',
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r',
    '\f',
    '\u00a0',
    '\u2028',
    '1',
    '12',
    'a',
    'é',
    'x.',
    '👍',
    '\u200b',
  ],
  ...[
    '**',
    '__',
    '***',
    '~~',
    '||',
    '```',
    '# ',
    '-# ',
    '> ',
    '>>> ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '3\f. ',
    'http:\f//a.bc',
  ],
  ...['<@1>', '<@!1>', '<@&1>', '<#1>', '<t:0:R>', '<:a:1>', '</ask:1>', '@everyone', '@here', ':smile:'],
  ...['http', 'https', '://', 'https://evil.example/a_b_c', '[here](https://evil.example)', '¯\\_(ツ)_/¯'],
];
const cables = (await Promise.all(['corpus', 'test/cables'].map(loadCorpus))).flatMap(({ cables }) => cables);
const excerpt = fc
  .constantFrom(...cables.map(({ source }) => source))
  .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(300)))
  .map(([text, start, length]) => text.slice(start, start + length));
const dense = fc.array(fc.constantFrom(...DENSE), { maxLength: 12 }).map((parts) => parts.join(''));
const hostile = fc
  .oneof(
    { weight: 4, arbitrary: dense },
    { weight: 2, arbitrary: fc.array(fc.oneof(dense, excerpt), { maxLength: 4 }).map((all) => all.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  )
  .map((text) => text.replaceAll('\0', ''));

describe('escaped text', () => {
  it.each(cables.map((cable) => [cable.id, cable] as const))(
    'of %s shows as it stands',
    (_, { source: text }) => {
      expect(shown(escapeMarkdown(text))).toBe(plain(text));
    },
  );

  it('shows as it stands, with nothing in it but text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = parsed(renderMarkdown(escapeMarkdown(text)));
        expect(page('*').length).toBe(0);
        expect(page.root().text()).toBe(plain(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('is bold between asterisks, and only there', () => {
    const some = hostile.filter((text) => plain(text) !== '');
    fc.assert(
      fc.property(hostile, some, hostile, (before, bold, after) => {
        const page = parsed(
          renderMarkdown(`${escapeMarkdown(before)}**${escapeMarkdown(bold)}**${escapeMarkdown(after)}`),
        );
        expect(page('*').length).toBe(1);
        expect(page('strong').text()).toBe(plain(bold));
        expect(page.root().text()).toBe(plain(before) + plain(bold) + plain(after));
      }),
      { numRuns: 1000 },
    );
  });

  it('stays inside the quotation of a question', () => {
    fc.assert(
      fc.property(hostile, hostile, (question, after) => {
        const page = parsed(
          renderMarkdown(`${writeAsked({ question, after: [] })}\n\n${escapeMarkdown(after)}`),
        );
        expect(page('*').length).toBe(1);
        expect(page('blockquote').text()).toBe(plain(userText(question)));
      }),
    );
  });
});

describe('renderMarkdown', () => {
  it.each([
    ['**b** *i* _i_ __u__ ~~s~~', '<strong>b</strong> <em>i</em> <em>i</em> <u>u</u> <s>s</s>'],
    ['***both***', '<em><strong>both</strong></em>'],
    ['snake_case_name 2 * 3 * 4', 'snake_case_name 2 * 3 * 4'],
    ['**a\\***', '<strong>a*</strong>'],
    ['||s|| `a*b*` ``a`b``', '<span class="spoiler">s</span> <code>a*b*</code> <code>a`b</code>'],
    ['```ts\na < b\n```\nc', '<pre>a &lt; b</pre>c'],
    ['# A\n## *B*\nc # d', '<h1>A</h1><h2><em>B</em></h2>c # d'],
    ['-# small\nnot', '<small>small</small>not'],
    ['> a\n> b\n\nc > d', '<blockquote>a\nb</blockquote>\nc &gt; d'],
    ['a\n>>> b\n\nc', 'a\n<blockquote>b\n\nc</blockquote>'],
    ['- a\n  - b\n- c', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
    ['- a\n  goes on', '<ul><li>a\ngoes on</li></ul>'],
    ['3. a\n4. b\n5', '<ol start="3"><li>a</li><li>b</li></ol>5'],
    ['[a *b*](https://a.example)', '<a href="https://a.example" rel="noreferrer">a <em>b</em></a>'],
    ['[a](javascript:alert)', '[a](javascript:alert)'],
    [
      'see https://a.example/b.',
      'see <a href="https://a.example/b" rel="noreferrer">https://a.example/b</a>.',
    ],
    ['<@12> @here', '<span class="mention">@Noor</span> <span class="mention">@here</span>'],
    ['<t:1060:R>, <t:0:D>', '<time>in 1 minute</time>, <time>1 January 1970</time>'],
    [':smile: 10:30:45', '😄 10:30:45'],
    ['C:\\new \\# \\\\', 'C:\\new # \\'],
    ['<b onclick="x">&', '&lt;b onclick=&quot;x&quot;&gt;&amp;'],
  ])('renders %j', (markdown, html) => {
    expect(renderMarkdown(markdown, { userName: () => 'Noor', now: 1_000_000 })).toBe(html);
  });

  it('leaves lines alone in a title', () => {
    expect(renderMarkdown('# 1 *a*\n- b', { blocks: false })).toBe('# 1 <em>a</em>\n- b');
  });

  it('lets no element through that it does not make', () => {
    const own = 'strong,em,u,s,code,pre,blockquote,small,span,a,time,ul,ol,li,h1,h2,h3';
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          dense.map((text) => `<img src=x onerror=y>${text}"'`),
        ),
        (text) => {
          const page = parsed(renderMarkdown(text));
          expect(page('*').not(own).length).toBe(0);
          expect(page('a').not('[href^="http"]').length).toBe(0);
        },
      ),
    );
  });
});
