import { beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../../src/discord/command.ts';
import { makeCorpus } from '../search/cables.ts';
import { payload, type Seen, send, servicesFor, type Values } from './harness.ts';

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
    expect(title).toBe('One answer a country');
    expect(description).toBe(`> ${QUESTION}`);
    expect(fields.map(({ name }) => name).sort()).toEqual(['Landa', 'Landb', 'Landc']);
    for (const { value } of fields)
      expect(value).toMatch(/^\*\*09POST\d ¶1\*\* The authorities of this country run shelters/);
    expect(footer?.text).toMatch(/^3 countries asked, 3 with an answer · In the words of the cables/);
    expect(seen.messages).toHaveLength(1);
    expect(seen.messages[0]?.flags).toBeUndefined();
  });

  it('shows ten countries at most', async () => {
    const { fields, footer } = embedOf(await ask(servicesOf(14, (index) => `Land${letter(index)}`, '')));
    expect(fields).toHaveLength(10);
    expect(footer?.text).toMatch(/^14 countries asked/);
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
    const question = `${QUESTION} ${'*_shelters_* '.repeat(60)}`;
    const seen = await ask(servicesOf(12, name, text), { question });
    expect(seen.messages).toHaveLength(1);
    expect(embedOf(seen)).toMatchObject({ title: 'One answer a country', fields: { length: 10 } });
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

describe('the footer of a reply', () => {
  let services: Services;
  beforeAll(() => {
    services = servicesOf(3, (index) => `Land${letter(index)}`, '');
  });
  const footerOf = async (values: Values): Promise<string | undefined> =>
    embedOf(await ask(services, values)).footer?.text;

  it('says what was searched where the question limits it', async () => {
    expect(await footerOf({ question: 'Does Landb run shelters for victims?' })).toBe(
      'Searched: Landb · In the words of the cable; /cite shows the whole paragraph.',
    );
    expect(await footerOf({ question: 'Does anybody run shelters for victims?' })).toBe(
      'In the words of the cable; /cite shows the whole paragraph.',
    );
  });

  it('names the option that searches everywhere where nothing was found', async () => {
    const question = 'Does Landb ban football championships on Sundays?';
    expect(await footerOf({ question })).toBe(
      'Searched: Landb · the option everywhere searches every cable.',
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
