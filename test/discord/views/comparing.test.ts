import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/discord/answerQuestion.ts';
import type { Services } from '../../../src/discord/interaction/request.ts';
import { messageBody } from '../../../src/discord/interaction/responder.ts';
import { en } from '../../../src/discord/phrases/en.ts';
import { makeCorpus } from '../../search/cables.ts';
import { offersOf, payload, pressed, type Seen, send, servicesFor, type Values } from '../harness.ts';
import { messageViolations } from '../limits.ts';

const HOSTILE = '**Bold** [link](https://evil.example) @everyone <@1> ||x|| `code` ~~no~~ __u__';
const LONG = ' and more shelters'.repeat(200);

const embedOf = ({ messages }: Seen) => messages[0]?.embeds?.[0] ?? {};

/** Cables on so many countries, of which each says the same of its shelters. */
const servicesOf = (count: number, name: (index: number) => string, text: string): Services =>
  servicesFor(
    makeCorpus(
      ...Array.from({ length: count }, (_, index) => ({
        id: `09POST${index}`,
        country: name(index),
        origin: 'Embassy',
        sections: {
          PROTECTION: [`The authorities of this country run shelters for victims${text}.`],
          PREVENTION: ['Posters.'],
        },
      })),
    ),
  );

const QUESTION = 'Which countries run shelters for victims?';
const ask = (services: Services, values: Values = {}): Promise<Seen> =>
  send(services, payload('ask', { question: QUESTION, ...values }));
const letter = (index: number): string => String.fromCharCode(65 + index);

describe('the reply to a question that asks several countries', () => {
  it('has one field a country with its citation, and says how many were asked', async () => {
    const seen = await ask(servicesOf(3, (index) => `Land${letter(index)}`, ''));
    const { title, fields = [], footer, description } = embedOf(seen);
    expect(title).toBe('What the cables say, by country');
    expect(description).toBe(`> ${QUESTION}`);
    expect(fields.map(({ name }) => name).sort()).toEqual(['Landa', 'Landb', 'Landc']);
    for (const { value } of fields)
      expect(value).toMatch(/^\*\*09POST\d ¶1\*\* The authorities of this country run shelters/);
    expect(footer?.text).toMatch(/^3 countries searched, 3 with an answer · In the words of the cables/);
    expect(seen.messages).toHaveLength(1);
    expect(seen.messages[0]?.flags).toBeUndefined();
  });

  it('shows ten countries at most', async () => {
    const { fields, footer } = embedOf(await ask(servicesOf(14, (index) => `Land${letter(index)}`, '')));
    expect(fields).toHaveLength(10);
    expect(footer?.text).toMatch(/^14 countries searched/);
  });

  it.each([
    ['long names', (index: number) => `Land${letter(index)}${' of Longer Names'.repeat(2)}`, ''],
    ['long sentences', (index: number) => `Land${letter(index)}`, LONG],
    ['both', (index: number) => `Land${letter(index)}${' of Longer Names'.repeat(2)}`, LONG],
    ['unbroken text', (index: number) => `Land${letter(index)}`, ` ${'x'.repeat(3000)}`],
    ['marks', (index: number) => `Land${letter(index)}`, '*'.repeat(900)],
    ['markdown', (index: number) => `Land${letter(index)}`, ` ${HOSTILE}`.repeat(9)],
  ])('stays within the limits with %s', async (_, name, text) => {
    // `send` holds every message against test/discord/limits.ts.
    const question = `${QUESTION} ${'*_shelters_* '.repeat(35)}`.trim();
    const seen = await ask(servicesOf(12, name, text), { question });
    expect(seen.messages).toHaveLength(1);
    expect(embedOf(seen)).toMatchObject({ title: 'What the cables say, by country', fields: { length: 10 } });
  });

  it('formats, links and mentions nothing of a cable', async () => {
    const { fields = [] } = embedOf(
      await ask(servicesOf(3, (index) => `Land${letter(index)}`, ` ${HOSTILE}`)),
    );
    expect(fields).toHaveLength(3);
    for (const { value } of fields) {
      expect(value).toContain('\\*\\*Bold\\*\\*');
      expect(value).not.toMatch(/(?<!\\)(?:\*\*Bold|\[link|@everyone|<@|\|x|`code|~no|_u)|https:/);
    }
  });
});

describe('deep in a conversation', () => {
  const deep = '*_shelters_* '.repeat(45).slice(0, 499);

  it('a comparison and its matches stay within the limits, and the footer tells how many there are', async () => {
    const services = servicesOf(26, (index) => `Land${letter(index)}x`, LONG);
    const asked = { question: `${QUESTION} ${'*'.repeat(400)}`, after: [deep, deep] };
    const caller = { id: '1', server: null, locale: 'en-US', moderates: false };
    const request = { services, caller, phrases: en };
    const { messages } = await answerQuestion(asked, {}, false, request);
    const body = messageBody(messages[0], false);
    expect(messageViolations(body)).toEqual([]);
    expect(body.embeds?.[0]?.footer?.text).toMatch(
      /^26 countries searched, 26 with an answer, 10 of them shown/,
    );
    const more = await send(services, pressed('matches|||||', body));
    expect(more.messages[0]?.embeds?.[0]?.title).toBe('Further matches');
  });

  it('a section of very many short answers can be opened', async () => {
    const corpus = makeCorpus({
      id: '09MANY1',
      country: 'Landa',
      origin: 'Embassy',
      sections: { PROTECTION: Array.from({ length: 300 }, () => 'No.') },
    });
    const seen = await send(servicesFor(corpus), pressed('section|09MANY1|0|0'));
    expect(seen.messages[0]?.embeds?.[0]?.description).toMatch(/^\*\*09MANY1 ¶1\*\*\nNo\.\n\n\*\*09MANY1 ¶2/);
  });
});

describe('the footer of a reply', () => {
  let services: Services;
  beforeAll(() => {
    services = servicesOf(3, (index) => `Land${letter(index)}`, '');
  });
  const footerOf = async (values: Values): Promise<string | undefined> =>
    embedOf(await ask(services, values)).footer?.text;

  it('says what was searched where the question limits it', async () => {
    expect(await footerOf({ question: 'Does Landb run shelters for victims?' })).toBe(
      'Searched: Landb · In the words of the cable; "Whole answer" shows all of it.',
    );
    expect(await footerOf({ question: 'Does anybody run shelters for victims?' })).toBe(
      'In the words of the cable; "Whole answer" shows all of it.',
    );
  });

  it('has a button that searches everywhere where nothing was found', async () => {
    const question = 'Does Landb ban football championships on Sundays?';
    expect(await footerOf({ question })).toBe('Searched: Landb');
    expect([...offersOf((await ask(services, { question })).messages[0]).keys()]).toContain(
      'Search every cable',
    );
    expect(await footerOf({ question, everywhere: true })).toBeUndefined();
  });

  it('shows names as they are', async () => {
    const marked = servicesOf(2, (index) => `Saint-${letter(index)}ana. Isles`, '');
    const seen = await send(
      marked,
      payload('ask', { question: 'Does Saint-Bana. Isles run shelters for victims?' }),
    );
    expect(embedOf(seen).footer?.text).not.toContain('\\');
    expect(embedOf(seen).footer?.text).toMatch(/^Searched: Saint-Bana. Isles · /);
  });
});
