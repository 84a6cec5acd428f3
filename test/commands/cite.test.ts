import { beforeAll, describe, expect, it } from 'vitest';
import { placesOf } from '../../src/answer/cite.ts';
import { foldParagraphs } from '../../src/cable/body/fold.ts';
import { writeCitation } from '../../src/cable/citation/citation.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Services } from '../../src/discord/command.ts';
import { maskContacts } from '../../src/text/mask.ts';
import {
  largerCorpus,
  payload,
  realCorpus,
  type Seen,
  send,
  servicesFor,
  type Values,
} from '../discord/harness.ts';
import { unescapeMarkdown } from '../discord/unescapeMarkdown.ts';

let corpus: Corpus;
let services: Services;
beforeAll(async () => {
  corpus = await largerCorpus();
  services = servicesFor(corpus);
});

const cited = (values: Values): Promise<Seen> => send(services, payload('cite', values));

const embedsOf = ({ messages }: Seen) => messages.flatMap(({ embeds = [] }) => embeds);

/** The text that a user reads below a title, page after page. */
function textBelow(seen: Seen, title: string): string {
  const embeds = embedsOf(seen);
  const from = embeds.findIndex((embed) => embed.title === title);
  const next = embeds.findIndex((embed, index) => index > from && embed.title !== undefined);
  const pages = from < 0 ? [] : embeds.slice(from, next < 0 ? undefined : next);
  return unescapeMarkdown(pages.map(({ description }) => description).join(''));
}

describe('/cite', () => {
  it('shows the header, the question and the text', async () => {
    const seen = await cited({ cable: '10PARIS198', paragraph: '5.E' });
    expect(embedsOf(seen)[0]).toEqual({
      title: '10PARIS198 ¶5.E',
      description: 'FRANCE: INPUT FOR THE 2010 TRAFFICKING IN PERSONS REPORT (PART 2 OF 3)',
      fields: [
        { name: 'Post', value: 'Embassy Paris', inline: true },
        { name: 'Country', value: 'France', inline: true },
        { name: 'Date', value: '19 February 2010', inline: true },
        { name: 'Classification', value: 'UNCLASSIFIED', inline: true },
        { name: 'Section', value: 'PROTECTION AND ASSISTANCE TO VICTIMS', inline: false },
        { name: 'Keyed to', value: 'STATE 2094, paragraph 28', inline: false },
      ],
    });
    expect(textBelow(seen, 'The Department asked')).toMatch(/^Does the government provide longer-term/);
    expect(textBelow(seen, 'The cable says')).toBe(
      'The government does not provide longer-term shelter or housing benefits to victims.',
    );
  });

  it('loses nothing of any place of any cable', async () => {
    for (const cable of corpus.cables) {
      for (const place of placesOf(cable)) {
        const citation = writeCitation(cable.id, place.locator);
        const seen = await cited({ paragraph: citation });
        expect(textBelow(seen, 'The cable says'), citation).toBe(
          maskContacts(foldParagraphs(cable, place).join('\n\n')),
        );
        expect(textBelow(seen, 'The Department asked')).toBe(maskContacts(place.question?.text ?? ''));
      }
    }
  });

  it('spreads what is too long for one message over several', async () => {
    const seen = await cited({ cable: '10PARIS198', paragraph: '5-6' });
    expect(seen.messages.length).toBeGreaterThan(2);
    expect(textBelow(seen, 'The cable says')).toContain('French military personnel receive training');
    expect(embedsOf(seen).at(-1)?.footer?.text).toMatch(/^10PARIS198 ¶5-6 · page (\d+) of \1$/);
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
    expect(textBelow(seen, 'The cable says')).toBe('See para 9.');
    expect(embedsOf(seen)[0]?.fields).toContainEqual({
      name: 'Points to',
      value: '"para 9": 10NADIRA88 ¶9',
      inline: false,
    });
    const target = corpus.entries.find(
      ({ cable, answer }) => cable.id === '10NADIRA88' && answer.locator === '9',
    );
    expect(textBelow(seen, '10NADIRA88 ¶9')).toBe(target?.answer.text);
  });

  it('says which questionnaire an introduction is keyed to', async () => {
    const seen = await cited({ paragraph: '10PARIS198 ¶5' });
    expect(embedsOf(seen)[0]?.fields).toContainEqual({
      name: 'Keyed to',
      value: 'STATE 2094, paragraph 28',
      inline: false,
    });
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
    expect(choices?.every(({ value }) => value.startsWith('10VALMORA31'))).toBe(true);
  });

  it('suggests cables', async () => {
    const { choices } = await send(services, payload('cite', { paragraph: '5', cable: 'haldv' }, 'cable'));
    expect(choices?.map(({ value }) => value)).toEqual(['09HALDVIK22']);
  });
});
