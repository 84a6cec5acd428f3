import { beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../../src/discord/interaction/request.ts';
import {
  largerCorpus,
  payload,
  realCorpus,
  type Seen,
  send,
  servicesFor,
  type Values,
} from '../discord/harness.ts';

const EPHEMERAL = 64;

let services: Services;
let larger: Services;
beforeAll(async () => {
  services = servicesFor(await realCorpus());
  larger = servicesFor(await largerCorpus());
});

const asked = (question: string, filter: Values = {}): Promise<Seen> =>
  send(services, payload('ask', { question, ...filter }));

const embedOf = ({ messages }: Seen) => messages[0]?.embeds?.[0] ?? {};

describe('/ask', () => {
  it('shows the passage in bold in its context, with the citation and where it stands', async () => {
    const seen = await asked('How many trafficking victims were identified?');
    expect(seen.messages).toHaveLength(1);
    expect(embedOf(seen)).toMatchObject({
      title: '10PARIS198 ¶5.G',
      description: expect.stringMatching(
        /^> How many trafficking victims were identified\?\n\n\*\*The government identified 822 trafficking victims in 2008\. There/,
      ),
      fields: expect.arrayContaining([
        { name: 'The Department asked', value: expect.stringMatching(/^What is the total number/) },
        { name: 'Post', value: 'Embassy Paris · France', inline: true },
        { name: 'Date', value: '19 February 2010 · UNCLASSIFIED', inline: true },
        { name: 'Section', value: 'PROTECTION AND ASSISTANCE TO VICTIMS', inline: true },
        { name: 'Further matches', value: expect.stringMatching(/^\*\*10PARIS198 ¶/) },
      ]),
    });
    expect(seen.messages[0]?.flags).toBeUndefined();
  });

  it.each([
    [
      'a country that no cable reports on',
      'What does Germany do for victims?',
      /No cable on Germany .* France/,
    ],
    ['a year that no cable reports on', 'How many victims were identified in 1999?', /No cable on 1999/],
    ['no words', 'qwertz asdfgh', /nothing to search for/],
    ['no evidence', 'Which football club won the championship?', /No paragraph/],
  ])('says why it declines: %s', async (_, question, reason) => {
    const seen = await asked(question);
    expect(embedOf(seen)).toMatchObject({ title: 'No answer', description: expect.stringMatching(reason) });
    expect(seen.messages[0]?.flags).toBe(EPHEMERAL);
  });

  it('names the nearest citations, at most three, as what they are', async () => {
    const { fields = [] } = embedOf(
      await asked(
        'How does Germany protect trafficking victims who assist in the investigation and prosecution?',
      ),
    );
    expect(fields.map(({ name }) => name)).toEqual(['Closest paragraphs (probably not an answer)']);
    expect(fields[0]?.value.split('\n')).toHaveLength(3);
  });

  it('searches only what the options leave', async () => {
    const question = 'What is done to prevent trafficking?';
    const among = async (filter: Values): Promise<unknown> =>
      embedOf(await send(larger, payload('ask', { question, ...filter }))).title;
    expect(await among({ cable: '10 valmora 31' })).toMatch(/^10VALMORA31/);
    expect(await among({ cable: '10VALMORA31 · Valmora · 2010-02-22 · […]' })).toMatch(/^10VALMORA31/);
    expect(await among({ country: 'france', section: 'prevention' })).toMatch(/^10PARIS198 ¶6/);
    expect(await among({ country: 'Valmora' })).toMatch(/^10VALMORA31/);
    expect(await among({ country: 'Tamboria' })).toMatch(/^09KIVARA203/);
    expect(await among({ year: 2008 })).toMatch(/^08ANSEL44/);
  });

  it('searches everywhere where it is told to, and says what it searched where it is not', async () => {
    const question = 'Does Valmora run shelters for victims?';
    const footerOf = async (values: Values): Promise<string | undefined> =>
      embedOf(await send(larger, payload('ask', { question, ...values }))).footer?.text;
    expect(await footerOf({})).toMatch(/^Searched: Valmora · /);
    expect(await footerOf({ everywhere: false })).toMatch(/^Searched: Valmora · /);
    expect(await footerOf({ everywhere: true })).not.toMatch(/Searched/);
  });

  it('refuses an option of another type, as after the command was changed', async () => {
    const { messages } = await asked('Who helps victims?', { everywhere: 'yes' });
    expect(messages).toMatchObject([
      { content: expect.stringMatching(/\/ask has changed; reload/), flags: EPHEMERAL },
    ]);
  });

  it('names what there is where an option leaves nothing', async () => {
    const { messages } = await asked('Who helps victims?', { cable: '99MARS1' });
    expect(messages).toMatchObject([
      { content: expect.stringMatching(/no cable 99MARS1.*10PARIS198/), flags: EPHEMERAL },
    ]);
  });

  it.each([
    [
      'markdown',
      '# **How** many [victims](https://evil.example) were ||identified||?',
      '> \\# \\*\\*How\\*\\* many \\[victims\\]',
    ],
    [
      'mentions',
      '@everyone <@123> <#4> how many victims were identified?',
      '> \\@everyone \\<\\@123> \\<#4> how',
    ],
    ['line breaks', 'victims\n# identified\n\n> how many', '> victims # identified > how many\n\n'],
    [
      'right-to-left text',
      '\u202Eكم عدد الضحايا? victims identified',
      '> كم عدد الضحايا? victims identified\n\n',
    ],
    [
      'heaped marks',
      `vic${'\u0335'.repeat(500)}tims identified`,
      `> vic${'\u0335'.repeat(3)}tims identified\n\n`,
    ],
  ])('repeats the question safely: %s', async (_, question, shown) => {
    expect(embedOf(await asked(question)).description?.startsWith(shown)).toBe(true);
  });

  it('shortens a question of 6,000 characters, in time', async () => {
    const began = performance.now();
    for (const part of ['victims identified? ', '\\*_[](', 'how many ', '\u0335']) {
      const { description = '' } = embedOf(await asked(part.repeat(6000 / part.length)));
      expect(description.split('\n')[0]?.length).toBeLessThanOrEqual(302);
    }
    expect((performance.now() - began) / 4).toBeLessThan(1000);
  });

  it('suggests countries, headings and cables', async () => {
    const typing = async (option: string, text: string): Promise<unknown> =>
      (await send(larger, payload('ask', { question: 'x', [option]: text }, option))).choices?.map(
        ({ value }) => value,
      );
    expect(await typing('country', 'val')).toEqual(['Valmora']);
    expect(await typing('cable', '10par')).toEqual(['10PARIS198']);
    expect(await typing('section', 'child')).toEqual([]);
  });
});
