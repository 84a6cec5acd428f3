import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCable } from '../../../src/cable/readCable.ts';
import { collect } from '../../../src/corpus/corpus.ts';
import type { Services } from '../../../src/discord/interaction/request.ts';
import { unescapeMarkdown } from '../../../src/discord/text/unescapeMarkdown.ts';
import { payload, send, servicesFor, turnPages } from '../harness.ts';

const MARKDOWN = '**Bold** [link](https://evil.example) @everyone <@1> ||x|| `code` :emoji: ~~no~~ __u__';
const LONG_SENTENCE = `The shelters in Paris ${'and more shelters '.repeat(500)}are open.`;

/** The cable that ships, with one paragraph and the subject replaced. */
async function cableWith(paragraph: string, subject: string): Promise<Services> {
  const source = (await readFile('corpus/10PARIS198.txt', 'utf8'))
    .replace('SUBJECT: FRANCE: INPUT FOR THE 2010 TRAFFICKING IN PERSONS', () => `SUBJECT: ${subject}`)
    .replace(
      'The government does not provide longer-term shelter',
      () => `${paragraph}\nThe government does not provide longer-term shelter`,
    );
  return servicesFor(collect([readCable(source)]));
}

let services: Services;
const texts = {
  markdown: MARKDOWN,
  long: LONG_SENTENCE,
  unbroken: 'x'.repeat(9000),
  marks: '*'.repeat(9000),
};

describe.each(Object.entries(texts))('a cable with %s text', (_, text) => {
  beforeAll(async () => {
    services = await cableWith(text, `${text.slice(0, 3000)} ${MARKDOWN}`);
  });

  it('is cited whole, within the limits', async () => {
    const { messages } = await send(services, payload('cite', { paragraph: '5.E' }));
    const pages = (await turnPages(services, messages[0] ?? { allowed_mentions: { parse: [] } })).flatMap(
      ({ embeds = [] }) => embeds,
    );
    const shown = pages.map(({ description = '' }) => unescapeMarkdown(description)).join('');
    expect(shown.replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' '));
  });

  it.each([
    ['What longer-term shelter or housing benefits are provided to victims?'],
    ['shelters in Paris link bold code'],
  ])('is quoted within the limits: %s', async (question) => {
    const { messages } = await send(services, payload('ask', { question }));
    expect(messages).toHaveLength(1);
    expect(messages[0]?.embeds).toHaveLength(1);
  });

  it('is summarised within the limits', async () => {
    const { messages } = await send(services, payload('summary', { cable: '10PARIS198', length: 10 }));
    expect(messages).toHaveLength(1);
    expect(messages[0]?.embeds?.[0]?.description).toContain('— 10PARIS198');
  });

  it('suggests within the limits', async () => {
    const { choices } = await send(services, payload('cite', { paragraph: '5' }, 'paragraph'));
    expect(choices?.length).toBeGreaterThan(10);
  });
});

it('nothing of a cable’s text formats, links or mentions', async () => {
  const own = await cableWith(MARKDOWN, MARKDOWN);
  const seen = [
    await send(own, payload('cite', { paragraph: '5.E' })),
    await send(own, payload('ask', { question: 'Bold link code?' })),
    await send(own, payload('summary', { cable: '10PARIS198', section: 'protection', length: 10 })),
  ];
  const texts = seen
    .flatMap(({ messages }) => messages)
    .flatMap(({ embeds = [] }) => embeds)
    .flatMap(({ title = '', description = '', fields = [] }) => [
      title,
      description,
      ...fields.map(({ value }) => value),
    ]);
  expect(texts.join('\n')).toContain('\\*\\*Bold\\*\\*');
  for (const text of texts) {
    expect(text).not.toMatch(/(?<!\\)(?:\*\*Bold|\[link|@everyone|<@|\|x|`code|:emoji|~no|_u)|https:/);
  }
});

it('what identifies a person is masked wherever a cable is shown', async () => {
  const contact = 'Shelters: write to jean.dupont@shelter.example.org or telephone +33 1 43 12 22 22.';
  const own = await cableWith(contact, contact);
  const shown = JSON.stringify([
    await send(own, payload('cite', { paragraph: '5.E' })),
    await send(own, payload('ask', { question: 'Whom to write to or telephone about shelters?' })),
    await send(own, payload('ask', { question: 'Whom to write to or telephone about shelters in Germany?' })),
    await send(own, payload('summary', { cable: '10PARIS198', length: 10 })),
    await send(own, payload('cite', { paragraph: '5.E' }, 'paragraph')),
    await send(own, payload('summary', { cable: '' }, 'cable')),
  ]);
  expect(shown).not.toMatch(/dupont|43 12/);
  expect(shown).toContain('e-mail address masked');
});
