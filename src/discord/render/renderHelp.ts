import { type APIEmbedField, ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { Corpus } from '../../corpus/corpus.ts';
import { yearOf } from '../../corpus/report.ts';
import type { AnyCommandData, CommandData } from '../interaction/command.ts';
import { privately, type Reply } from '../interaction/message.ts';
import type { Request } from '../interaction/request.ts';
import { EMBED_FIELD_NAME } from '../limits.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { shorten } from '../text/shorten.ts';

const LONGEST_LIST = 600;

const isSlash = (data: AnyCommandData): data is CommandData =>
  data.type === undefined || data.type === ApplicationCommandType.ChatInput;

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string | null | undefined>> | null | undefined;
}

/** What Discord calls it where a user reads that language. */
const nameIn = (locale: string, { name, name_localizations: names }: Named): string =>
  names?.[locale] ?? name;

function commandField(command: CommandData, locale: string): APIEmbedField {
  const { description, description_localizations: descriptions, options = [] } = command;
  const usage = options.map((option) => {
    const name = nameIn(locale, option);
    const isPlain = option.required === true || option.type === ApplicationCommandOptionType.Subcommand;
    return isPlain ? name : `[${name}]`;
  });
  const own: Named['name_localizations'] = descriptions;
  return {
    name: shorten([`/${nameIn(locale, command)}`, ...usage].join(' '), EMBED_FIELD_NAME),
    value: own?.[locale] ?? description,
  };
}

function coverage({ cables }: Corpus, { help }: Phrases): string {
  const list = (values: readonly (string | number)[]): string =>
    [...new Set(values.map(String))]
      .filter((value) => value !== '')
      .sort()
      .join(', ');
  const countries = list(cables.map(({ country }) => country));
  const years = list(cables.map(yearOf).filter((year) => year > 0));
  return shorten(help.coverage(cables.length, years, countries), LONGEST_LIST);
}

/** What the commands do and what the corpus covers. */
export function renderHelp({ services, caller: { locale }, phrases }: Request): Reply {
  const slash = services.commands.filter(isSlash).filter((data) => data.default_member_permissions !== '0');
  const onMessage = services.commands.filter(({ type }) => type === ApplicationCommandType.Message);
  return privately({
    embeds: [
      {
        title: phrases.help.title,
        description: [
          phrases.help.introduction,
          ...onMessage.map((command) => phrases.help.messageCommand(nameIn(locale, command))),
        ].join('\n\n'),
        fields: [
          ...slash.map((command) => commandField(command, locale)),
          { name: phrases.fields.cables, value: coverage(services.library().searcher.corpus, phrases) },
        ],
      },
    ],
  });
}
