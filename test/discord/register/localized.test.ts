import { describe, expect, it } from 'vitest';
import { registered } from '../../../commands/index.ts';
import { LOCALES, localized } from '../../../src/discord/register/localized.ts';

type Texts = Readonly<Record<string, string | null>>;
interface Item {
  readonly name: string;
  readonly type?: number;
  readonly name_localizations?: Texts | null;
  readonly description?: string;
  readonly description_localizations?: Texts | null;
  readonly options?: readonly Item[];
  readonly choices?: readonly Item[];
}

// docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LONGEST = 100;
const LONGEST_COMMAND = 8000;
const locales = ['fr', 'es-ES', 'es-419', 'de'];
/** Names that are the same word in that language. */
const SAME = new Set([
  'fr question',
  'fr section',
  'fr style',
  'es-ES cable',
  'es-ES cables',
  'es-419 cable',
  'es-419 cables',
]);
const SAME_CHOICES = new Set(['Markdown', 'APA', 'BibTeX']);

const commands = registered as readonly Item[];
const within = (item: Item): Item[] => [item, ...(item.options ?? []).flatMap(within)];
const items = commands.flatMap((command) =>
  within(command).map((item) => ({ path: `${command.name}/${item.name}`, item })),
);
const nameIn = (locale: string, item: Item): string => item.name_localizations?.[locale] ?? '';

describe('the commands in other languages', () => {
  it('is written in the locales that Discord has of them', () => {
    expect(LOCALES.map(([locale]) => locale)).toEqual(locales);
  });

  describe.each(locales)('%s', (locale) => {
    it.each(items)('has a name and a description of $path', ({ item }) => {
      const name = nameIn(locale, item);
      if (item.type === 3 && item.description === undefined) expect(name).toMatch(/^\S.{0,30}\S$/u);
      else {
        expect(name).toMatch(NAME);
        expect(name).toBe(name.toLowerCase());
        const description = item.description_localizations?.[locale] ?? '';
        expect(description.length).toBeGreaterThan(5);
        expect(description.length).toBeLessThanOrEqual(LONGEST);
        expect(description).not.toBe(item.description);
      }
      expect(SAME.has(`${locale} ${name}`) || name !== item.name, name).toBe(true);
      expect(name).toBe(name.normalize('NFC'));
    });

    it('has a name of every choice', () => {
      const choices = items.flatMap(({ item }) => item.choices ?? []);
      expect(choices.length).toBeGreaterThan(0);
      for (const choice of choices) {
        const name = nameIn(locale, choice);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(LONGEST);
        expect(SAME_CHOICES.has(name) || name !== choice.name, name).toBe(true);
      }
    });

    it('gives no name twice', () => {
      const lists = [commands, ...items.map(({ item }) => item.options ?? [])];
      for (const list of lists) {
        const names = list.map((item) => nameIn(locale, item));
        expect(new Set(names).size).toBe(names.length);
        // A name must not be another one's in English either, or Discord could not tell them apart.
        for (const item of list)
          expect(list.filter((other) => other !== item).map(({ name }) => name)).not.toContain(
            nameIn(locale, item),
          );
      }
    });

    it('has no words for a command or an option that there is not', () => {
      const words = LOCALES.find(([one]) => one === locale)?.[1] ?? {};
      const known = (item: Item, own: object): void => {
        const { options = {}, choices = {} } = own as { options?: Record<string, object>; choices?: object };
        expect((item.options ?? []).map(({ name }) => name).sort()).toEqual(Object.keys(options).sort());
        const values = (item.choices ?? []).map((choice) => (choice as unknown as { value: string }).value);
        expect(values.sort()).toEqual(Object.keys(choices).sort());
        for (const option of item.options ?? []) known(option, options[option.name] ?? {});
      };
      expect(commands.map(({ name }) => name).sort()).toEqual(Object.keys(words).sort());
      for (const command of commands) known(command, words[command.name] ?? {});
    });
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    'keeps %s within 8,000 characters, the longest language counted',
    (_, command) => {
      const longest = (own: string, texts: Texts | null | undefined): number =>
        Math.max(own.length, ...Object.values(texts ?? {}).map((text) => text?.length ?? 0));
      const length = within(command)
        .flatMap((item) => [item, ...(item.choices ?? [])])
        .reduce(
          (sum, { name, name_localizations, description = '', description_localizations }) =>
            sum + longest(name, name_localizations) + longest(description, description_localizations),
          0,
        );
      expect(length).toBeLessThan(LONGEST_COMMAND);
    },
  );

  it('leaves in English what has no words', () => {
    expect(localized({ name: 'unheard-of', description: 'x' })).toEqual({
      name: 'unheard-of',
      description: 'x',
      name_localizations: {},
      description_localizations: {},
    });
  });
});
