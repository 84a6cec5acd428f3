import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { choiceViolations } from './choiceViolations.ts';
import { type Loose, loose, looseList, numberOf, textOf } from './loose.ts';
import { atMost, distinct, length, rule, type Violations } from './rules.ts';

// https://docs.discord.com/developers/interactions/application-commands
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
const CHARACTERS = 8000;

const NESTED: readonly unknown[] = [
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
];

const isNested = ({ type }: Loose): boolean => NESTED.includes(type);

export const typeOfCommand = ({ type }: Loose): number => numberOf(type, ApplicationCommandType.ChatInput);

/** The longest of a text and its translations. */
const longest = (text: unknown, translations: unknown): number =>
  Math.max(0, ...[text, ...Object.values(loose(translations))].map((one) => textOf(one)?.length ?? 0));

/** application-commands#slash-commands: names, descriptions and values of a command together. */
function characters(item: Loose): number {
  const own =
    longest(item['name'], item['name_localizations']) +
    longest(item['description'], item['description_localizations']) +
    (textOf(item['value'])?.length ?? 0);
  const inner = [...looseList(item['options']), ...looseList(item['choices'])];
  return inner.reduce((sum, one) => sum + characters(one), own);
}

function nameViolations(at: string, item: Loose): Violations {
  const names = [item['name'], ...Object.values(loose(item['name_localizations']))].map(
    (name) => textOf(name) ?? '',
  );
  return names.flatMap((name) =>
    rule(NAME.test(name) && name === name.toLowerCase(), at, `"${name}" is no name`),
  );
}

const described = (at: string, item: Loose): Violations => [
  ...rule(textOf(item['description']) !== undefined, at, 'has no description'),
  ...length(`${at}/description`, item['description'], 100, 1),
  ...Object.values(loose(item['description_localizations'])).flatMap((text) => length(at, text, 100, 1)),
];

function optionViolations(at: string, option: Loose): Violations {
  const suggests = option['autocomplete'] === true;
  const [least, most] = [option['min_value'], option['max_value']];
  return [
    ...nameViolations(`${at}/name`, option),
    ...described(at, option),
    ...rule(
      !(suggests && Array.isArray(option['choices']) && option['choices'].length > 0),
      at,
      'choices and autocomplete exclude each other',
    ),
    ...choiceViolations(`${at}/choices`, option['choices'], option['type']),
    ...rule(
      numberOf(least, Number.NEGATIVE_INFINITY) <= numberOf(most, Number.POSITIVE_INFINITY),
      at,
      'min_value is above max_value',
    ),
    ...rule(
      numberOf(option['min_length'], 0) <= numberOf(option['max_length'], 6000),
      at,
      'min_length is above max_length',
    ),
    ...(isNested(option) ? optionsViolations(`${at}/options`, option['options']) : []),
  ];
}

function optionsViolations(at: string, value: unknown): Violations {
  const options = looseList(value);
  const firstOptional = options.findIndex(({ required }) => required !== true);
  const late = options.slice(firstOptional).some(({ required }) => required === true);
  return [
    ...atMost(at, options.length, 25),
    ...distinct(
      at,
      options.map(({ name }) => name),
      'a name stands',
    ),
    ...rule(firstOptional === -1 || !late, at, 'a required option comes after an optional one'),
    ...rule(
      options.every(isNested) || !options.some(isNested),
      at,
      'subcommands and other options are mixed',
    ),
    ...options.flatMap((option, index) => optionViolations(`${at}/${index}`, option)),
  ];
}

function oneCommand(at: string, command: Loose): Violations {
  if (typeOfCommand(command) !== ApplicationCommandType.ChatInput) {
    return [
      ...length(`${at}/name`, command['name'], 32, 1),
      ...rule((textOf(command['description']) ?? '') === '', at, 'this type of command takes no description'),
      ...rule(looseList(command['options']).length === 0, at, 'this type of command takes no options'),
    ];
  }
  return [
    ...nameViolations(`${at}/name`, command),
    ...described(at, command),
    ...optionsViolations(`${at}/options`, command['options']),
    ...rule(characters(command) <= CHARACTERS, at, `has ${characters(command)} of ${CHARACTERS} characters`),
  ];
}

/** All commands of a PUT. */
export function commandViolations(value: unknown): Violations {
  const commands = looseList(value);
  return [
    ...Object.entries(MOST).flatMap(([type, most]) => {
      const ofType = commands.filter((command) => typeOfCommand(command) === Number(type));
      return [
        ...atMost(`/ type ${type}`, ofType.length, most),
        ...distinct(
          '/',
          ofType.map(({ name }) => name),
          'a name stands',
        ),
      ];
    }),
    ...commands.flatMap((command, index) => oneCommand(`/${index}`, command)),
  ];
}
