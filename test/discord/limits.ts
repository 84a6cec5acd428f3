import type { APIEmbed } from 'discord.js';
import type { CommandData } from '../../src/discord/interaction/command.ts';
import type { MessageBody } from '../../src/discord/interaction/responder.ts';

// Discord's documented limits once more and on purpose not imported from src/discord/limits.ts, so that a
// wrong number there is found. Pages below https://docs.discord.com/developers/.

type Violations = string[];

/** An empty list for a text of that length, else what is wrong. */
function length(where: string, text: string | undefined, most: number): Violations {
  if (text === undefined) return [];
  if (text.trim() === '') return [`${where} is empty`];
  return text.length > most ? [`${where} has ${text.length} of ${most} characters`] : [];
}

const tooMany = (where: string, count: number, most: number): Violations =>
  count > most ? [`${where}: ${count} of ${most}`] : [];

/** resources/message#embed-object-embed-limits */
function embedViolations(embed: APIEmbed, index: number): Violations {
  const at = `embed ${index}`;
  const { title, description, fields = [], footer, author } = embed;
  const nothing = title === undefined && description === undefined && fields.length === 0;
  return [
    ...(nothing ? [`${at} shows nothing`] : []),
    ...length(`${at} title`, title, 256),
    ...length(`${at} description`, description, 4096),
    ...length(`${at} footer`, footer?.text, 2048),
    ...length(`${at} author`, author?.name, 256),
    ...tooMany(`${at} fields`, fields.length, 25),
    ...fields.flatMap(({ name, value }, field) => [
      ...length(`${at} field ${field} name`, name, 256),
      ...length(`${at} field ${field} value`, value, 1024),
    ]),
  ];
}

const textOf = ({ title, description, fields = [], footer, author }: APIEmbed): string =>
  [
    title,
    description,
    footer?.text,
    author?.name,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ].join('');

/** What of a message Discord would refuse, or we must never send. */
export function messageViolations(body: MessageBody): Violations {
  const { content, embeds = [], allowed_mentions: mentions } = body;
  const total = embeds.reduce((sum, embed) => sum + textOf(embed).length, 0);
  return [
    ...((content ?? '') === '' && embeds.length === 0 ? ['the message is empty'] : []),
    // An empty content takes away the one that was there.
    ...(content === '' ? [] : length('content', content, 2000)),
    ...tooMany('embeds', embeds.length, 10),
    ...tooMany('characters of all embeds', total, 6000),
    ...embeds.flatMap(embedViolations),
    ...(mentions.parse.length > 0 ? ['somebody may be mentioned'] : []),
  ];
}

/** interactions/application-commands#application-command-object-application-command-option-choice-structure */
export function choiceViolations(choices: readonly { name: string; value: string | number }[]): Violations {
  return [
    ...tooMany('choices', choices.length, 25),
    ...choices.flatMap(({ name, value }) => [
      ...length('choice name', name, 100),
      ...length('choice value', String(value), 100),
    ]),
    ...(new Set(choices.map(({ name }) => name)).size < choices.length ? ['two choices have one name'] : []),
  ];
}

// interactions/application-commands#application-command-object-application-command-naming
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const nameViolations = (name: string): Violations =>
  NAME.test(name) && name === name.toLowerCase() ? [] : [`"${name}" is no name`];

const repeated = (names: readonly string[]): Violations =>
  new Set(names).size < names.length ? [`a name is used twice: ${names.join(', ')}`] : [];

/** interactions/application-commands#application-command-object */
export function commandViolations(commands: readonly CommandData[]): Violations {
  return [
    ...tooMany('commands', commands.length, 100),
    ...repeated(commands.map(({ name }) => name)),
    ...commands.flatMap(({ name, description, options = [] }) => {
      const firstOptional = options.findIndex(({ required }) => required !== true);
      const late = options.some(
        ({ required }, index) => required === true && firstOptional !== -1 && index > firstOptional,
      );
      const all = [name, description, ...options.flatMap((option) => [option.name, option.description])].join(
        '',
      );
      return [
        ...nameViolations(name),
        ...length(`/${name} description`, description, 100),
        ...tooMany(`/${name} options`, options.length, 25),
        ...tooMany(`/${name} characters`, all.length, 8000),
        ...repeated(options.map((option) => option.name)),
        ...(late ? [`/${name}: a required option comes after an optional one`] : []),
        ...options.flatMap((option) => [
          ...nameViolations(option.name),
          ...length(`/${name} ${option.name} description`, option.description, 100),
          ...('choices' in option && 'autocomplete' in option && option.autocomplete === true
            ? [`/${name} ${option.name} has choices and autocomplete`]
            : []),
        ]),
      ];
    }),
  ];
}
