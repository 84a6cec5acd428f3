import { beforeAll, describe, expect, it } from 'vitest';
import { placesOf } from '../../src/answer/cite.ts';
import { foldParagraphs } from '../../src/cable/body/fold.ts';
import { writeCitation } from '../../src/cable/citation/citation.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Services } from '../../src/discord/interaction/request.ts';
import { unescapeMarkdown } from '../../src/discord/text/unescapeMarkdown.ts';
import { maskContacts } from '../../src/text/mask.ts';
import {
  largerCorpus,
  offersOf,
  payload,
  pressed,
  realCorpus,
  type Seen,
  send,
  servicesFor,
  turnPages,
  type Values,
} from '../discord/harness.ts';

const ASKED = 'The Department asked';

let corpus: Corpus;
let services: Services;
beforeAll(async () => {
  corpus = await largerCorpus();
  services = servicesFor(corpus);
});

const cited = (values: Values): Promise<Seen> => send(services, payload('cite', values));

const embedsOf = ({ messages }: Seen) => messages.flatMap(({ embeds = [] }) => embeds);

/** The text and the question that a user reads who turns all pages. */
async function readAll(seen: Seen): Promise<{ question: string; text: string }> {
  const [first] = seen.messages;
  if (first === undefined) throw new Error('no message');
  const pages = (await turnPages(services, first)).flatMap(({ embeds = [] }) => embeds.slice(0, 1));
  const joined = (own: typeof pages): string =>
    unescapeMarkdown(own.map(({ description = '' }) => description).join(''));
  const beside = pages.flatMap(({ fields = [] }) => fields).find(({ name }) => name === ASKED);
  return {
    question:
      joined(pages.filter(({ author }) => author !== undefined)) || unescapeMarkdown(beside?.value ?? ''),
    text: joined(pages.filter(({ author }) => author === undefined)),
  };
}

describe('/cite', () => {
  it('shows the text, the question and the header', async () => {
    const seen = await cited({ cable: '10PARIS198', paragraph: '5.E' });
    expect(embedsOf(seen)).toEqual([
      {
        title: '10PARIS198 ¶5.E',
        description: 'The government does not provide longer-term shelter or housing benefits to victims.',
        fields: [
          { name: ASKED, value: expect.stringMatching(/^Does the government provide longer-term/) },
          { name: 'Post', value: 'Embassy Paris · France', inline: true },
          { name: 'Date', value: '19 February 2010 · UNCLASSIFIED', inline: true },
          { name: 'Section', value: 'PROTECTION AND ASSISTANCE TO VICTIMS', inline: true },
          { name: 'Keyed to', value: 'STATE 2094, paragraph 28', inline: false },
        ],
        footer: { text: 'FRANCE: INPUT FOR THE 2010 TRAFFICKING IN PERSONS REPORT (PART 2 OF 3)' },
      },
    ]);
  });

  it('loses nothing of any place of any cable', async () => {
    for (const cable of corpus.cables) {
      for (const place of placesOf(cable)) {
        const citation = writeCitation(cable.id, place.locator);
        const { question, text } = await readAll(await cited({ paragraph: citation }));
        expect(text, citation).toBe(maskContacts(foldParagraphs(cable, place).join('\n\n')));
        expect(question).toBe(maskContacts(place.question?.text ?? ''));
      }
    }
  });

  it('turns the pages of what is long, and gives it whole as a file', async () => {
    const seen = await cited({ cable: '10PARIS198', paragraph: '5-6' });
    const { text } = await readAll(seen);
    expect(text).toContain('French military personnel receive training');
    expect(embedsOf(seen)[0]?.footer?.text).toMatch(/page 1 of \d+$/);
    const button = offersOf(seen.messages[0]).get('Full text (.txt)') ?? '';
    const { files, messages } = await send(services, pressed(button, seen.messages[0]));
    expect(messages[0]?.flags).toBe(64);
    expect(files).toEqual([
      {
        name: '10PARIS198-5-6.txt',
        text: expect.stringContaining('French military personnel receive training'),
      },
    ]);
    expect(files[0]?.text.endsWith(`${text}\n`)).toBe(true);
  });

  it.each([
    ['a value', { paragraph: '10PARIS198 ¶6.C', cable: '10PARIS198' }],
    [
      'labels',
      { paragraph: '10PARIS198 ¶6.C · PREVENTION · Is there a mechanism […]', cable: '10PARIS198 · France' },
    ],
    ['typed text', { paragraph: 'para 6 c', cable: '10 Paris 198' }],
    ['the label of a cable', { paragraph: '6.C', cable: '10PARIS198 · France · 2010-02-19 · FRANCE […]' }],
    ['a whole citation alone', { paragraph: '10 Paris 198 6(C)' }],
  ])('reads %s', async (_, values) => {
    expect(embedsOf(await cited(values))[0]?.title).toBe('10PARIS198 ¶6.C');
  });

  it.each([
    [
      'an unknown paragraph',
      { paragraph: '9.Z', cable: '10PARIS198' },
      /no ¶9\.Z in 10PARIS198; the nearest: 10PARIS198 ¶/,
    ],
    ['an unknown cable', { paragraph: '5.C', cable: '10PARSI198' }, /no cable 10PARSI198.*10PARIS198/],
    ['no citation at all', { paragraph: '***' }, /^"\\\*\\\*\\\*" is not a citation/],
    ['no cable among several', { paragraph: '5.C' }, /Name the cable too/],
  ])('names what there is for %s', async (_, values, sentence) => {
    const { messages } = await cited(values);
    expect(messages).toMatchObject([{ content: expect.stringMatching(sentence), flags: 64 }]);
  });

  it('brings along what a text points to and does not say itself', async () => {
    const seen = await cited({ paragraph: '10NADIRA88 ¶30' });
    const [first, second] = embedsOf(seen);
    expect(first?.description).toBe('See para 9.');
    expect(first?.fields).toContainEqual({
      name: 'Points to',
      value: '"para 9": 10NADIRA88 ¶9',
      inline: false,
    });
    const target = corpus.entries.find(
      ({ cable, answer }) => cable.id === '10NADIRA88' && answer.locator === '9',
    );
    const brought = unescapeMarkdown(second?.description ?? '').replace(/ \[…\]$/, '');
    expect(brought).not.toBe('');
    expect(target?.answer.text.startsWith(brought)).toBe(true);
    expect([...offersOf(seen.messages[0]).keys()]).toContain('10NADIRA88 ¶9');
  });

  it('shows nothing but the citation in a style, ready to copy', async () => {
    const { messages } = await cited({ paragraph: '10PARIS198 ¶5.C', style: 'bibtex' });
    expect(messages[0]?.embeds?.[0]?.description).toMatch(/^```\n[\s\S]*10PARIS198[\s\S]*\n```$/);
  });

  it('needs no cable where there is one only', async () => {
    const alone = servicesFor(await realCorpus());
    expect(embedsOf(await send(alone, payload('cite', { paragraph: '¶5C' })))[0]?.title).toBe(
      '10PARIS198 ¶5.C',
    );
  });

  it('suggests the paragraphs of the cable that is chosen', async () => {
    const { choices } = await send(
      services,
      payload('cite', { paragraph: '', cable: '10VALMORA31' }, 'paragraph'),
    );
    expect(choices?.length).toBeGreaterThan(10);
    expect(choices?.every(({ value }) => String(value).startsWith('10VALMORA31'))).toBe(true);
  });

  it('suggests cables', async () => {
    const { choices } = await send(services, payload('cite', { paragraph: '5', cable: 'haldv' }, 'cable'));
    expect(choices?.map(({ value }) => value)).toEqual(['09HALDVIK22']);
  });
});
