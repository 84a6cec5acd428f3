import { MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../../src/discord/interaction/request.ts';
import {
  memoryFeedback,
  onMessage,
  payload,
  pressed,
  realCorpus,
  type Seen,
  send,
  servicesFor,
  subcommand,
  submitted,
} from './harness.ts';

// Together at least 10,000 payloads a run, each held against Discord's limits by `send`.
const RUNS = 1500;

let services: Services;
beforeAll(async () => {
  services = servicesFor(await realCorpus(), {
    feedback: memoryFeedback(),
    sourceOf: (cable, locator) => `https://cables.example/${encodeURIComponent(`${cable} ${locator}`)}`,
  });
});

const pieces = fc.constantFrom(
  '@everyone',
  '@here',
  '<@1100000000000000077>',
  '<@&1100000000000000078>',
  '<#1100000000000000079>',
  '[here](https://evil.example)',
  'https://evil.example/?q=1',
  '</ask:1100000000000000003>',
  '**',
  '__',
  '~~',
  '||',
  '`',
  '```',
  '\n> ',
  '\n# ',
  '\n- ',
  '\n1. ',
  '\\',
  '|',
  '\u202E',
  '\u2066',
  '\u200B',
  '\u200D',
  '\uFEFF',
  '\u0000',
  '\uD800',
  'Z\u0351\u0352\u0353\u0354\u0355\u0356\u0357',
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  '\u{1F1EB}\u{1F1F7}',
  '\u{20000}',
  '\u{E0041}',
  '\u{10FFFD}',
  '+shelter',
  '-shelter',
  'question:shelter',
  'shelter~2',
  'shelt*',
  '^10',
  '../../../etc/passwd',
  '%2e%2e%2f',
  '..\\..\\windows',
  '__proto__',
  'constructor',
  '$(id)',
  '{{7*7}}',
  "'; DROP TABLE votes; --",
  '=HYPERLINK("https://evil.example")',
  'shelter',
  'victims',
  'France',
  '10PARIS198 ¶5.C',
);
const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.oneof(pieces, fc.string({ maxLength: 8, unit: 'binary' })), { maxLength: 12 })
      .map((all) => all.join(' ')),
  },
  { weight: 2, arbitrary: fc.array(pieces, { minLength: 1, maxLength: 9 }).map((all) => all.join('')) },
  {
    weight: 1,
    arbitrary: fc.tuple(pieces, fc.nat(6000)).map(([piece, length]) => piece.repeat(length).slice(0, length)),
  },
);
const optional = fc.option(text, { nil: undefined });
const present = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;

// Discord's markdown for what a hostile text would like to be; a backslash before it makes it plain text.
const LIVE = /(?<!\\)(?:\\\\)*(?:@everyone|@here|<@[&!]?\d|<#\d|\]\(https?:)/;

function check({ messages, updated, modal, removed, choices, log }: Seen): void {
  const answers =
    messages.length + (updated ? 1 : 0) + (modal ? 1 : 0) + (removed ? 1 : 0) + (choices ? 1 : 0);
  expect(answers).toBe(1);
  expect(log.filter(({ incident, level }) => incident !== undefined || level === 50)).toEqual([]);
  for (const { content = '', embeds = [] } of updated === null ? messages : [...messages, updated]) {
    // The one mention of ours says who shares, and pings nobody.
    expect(content.replace(/^(?:Asked|Shared) by <@\d+>/, '')).not.toMatch(LIVE);
    for (const { description = '', fields = [] } of embeds) {
      for (const part of [description, ...fields.map(({ value }) => value)]) {
        // Nothing is formatted in a block of code.
        if (!part.startsWith('```')) expect(part).not.toMatch(LIVE);
      }
    }
  }
}

async function hold<Case>(
  cases: fc.Arbitrary<Case>,
  payloadOf: (one: Case) => unknown,
  runs = RUNS,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(cases, async (one) => check(await send(services, payloadOf(one)))),
    { numRuns: runs },
  );
}

describe('whatever people write', () => {
  it('in the options of /ask', async () => {
    const options = fc.record({ question: text, country: optional, section: optional, cable: optional });
    await hold(options, (values) => payload('ask', present(values)));
  });

  it('in the question of /ask alone', async () => {
    await hold(text, (question) => payload('ask', { question }));
  });

  it('in the options of /cite, /summary and /cables', async () => {
    const cited = fc.record({ paragraph: text, cable: optional, style: optional });
    await hold(cited, (values) => payload('cite', present(values)));
    await hold(
      fc.record({ cable: text, section: optional }),
      (values) => payload('summary', present(values)),
      500,
    );
    await hold(
      fc.record({ cable: fc.constant('10PARIS198'), section: text }),
      (values) => payload('summary', values),
      500,
    );
    await hold(
      fc.record({ country: optional, cable: optional }),
      (values) => payload('cables', present(values)),
      500,
    );
  });

  it('while typing', async () => {
    const typing = fc.constantFrom(
      ['ask', 'country'],
      ['ask', 'section'],
      ['ask', 'cable'],
      ['ask', 'year'],
      ['cite', 'paragraph'],
      ['cite', 'cable'],
      ['summary', 'section'],
      ['cables', 'country'],
      ['help', 'x'],
    );
    await hold(fc.tuple(typing, text, optional), ([[command = '', option = ''], typed, cable]) =>
      payload(command, { ...present({ cable }), [option]: typed }, option),
    );
  });

  it('in a message whose sources are looked for', async () => {
    await hold(text, (content) => onMessage('Find sources', content), 500);
  });

  it('as names of commands and subcommands', async () => {
    await hold(fc.tuple(text, text), ([name, own]) => subcommand(name, own), 300);
    await hold(text, (own) => subcommand('admin', own), 300);
    await hold(text, (name) => onMessage(name, 'x'), 300);
  });

  it('as the custom_id, the message and the choice of a button', async () => {
    const name = fc.constantFrom(
      'cite',
      'context',
      'style',
      'answer',
      'matches',
      'why',
      'summary',
      'cables',
      'outline',
      'section',
      'share',
      'file',
      'up',
      'down',
      'report',
      'dismiss',
      'pick',
    );
    const field = fc.oneof(
      fc.constantFrom(
        '10PARIS198',
        '5.C',
        '5-6',
        '0',
        '1',
        '-1',
        '',
        '*',
        'FR',
        '2010',
        'cite',
        'bibtex',
        'section',
      ),
      text,
    );
    const id = fc
      .tuple(name, fc.array(field, { maxLength: 7 }))
      .map(([first, more]) => [first, ...more].join('|'));
    const flags = fc.constantFrom<MessageFlags | undefined>(undefined, MessageFlags.Ephemeral);
    await hold(
      fc.tuple(id, text, text, flags),
      ([custom, description, value, flag]) =>
        pressed(
          custom,
          { ...(flag && { flags: flag }), embeds: [{ description: `> ${description}` }] },
          { values: [value] },
        ),
      2000,
    );
  });

  it('as the custom_id and the fields of a form', async () => {
    const id = fc.oneof(
      text,
      fc.constant('report|10PARIS198|5.C'),
      fc.tuple(text, text).map(([cable, locator]) => `report|${cable}|${locator}`),
    );
    const entries = fc.dictionary(fc.oneof(fc.constantFrom('reason', 'details'), text), text, { maxKeys: 4 });
    await hold(fc.tuple(id, entries), ([custom, fields]) => submitted(custom, fields), 800);
  });
});
