import { ApplicationCommandOptionType } from 'discord.js';
import { looseList } from './loose.ts';
import { atMost, distinct, length, rule, type Violations } from './rules.ts';

/** Whether a value may stand in an option of that type. */
export function fitsOption(type: unknown, value: unknown): boolean {
  if (type === ApplicationCommandOptionType.Integer) return Number.isSafeInteger(value);
  if (type === ApplicationCommandOptionType.Number) return typeof value === 'number';
  if (type === ApplicationCommandOptionType.Boolean) return typeof value === 'boolean';
  return typeof value === 'string';
}

/**
 * Choices of an option, fixed or suggested:
 * interactions/application-commands#application-command-object-application-command-option-choice-structure
 */
export function choiceViolations(at: string, value: unknown, optionType: unknown): Violations {
  const choices = looseList(value);
  return [
    ...atMost(at, choices.length, 25),
    ...distinct(
      at,
      choices.map(({ name }) => name),
      'a name stands',
    ),
    ...choices.flatMap((choice, index) => [
      ...length(`${at}/${index}/name`, choice['name'], 100, 1),
      ...length(`${at}/${index}/value`, choice['value'], 100),
      ...rule(
        fitsOption(optionType, choice['value']),
        `${at}/${index}/value`,
        'does not fit the type of the option',
      ),
    ]),
  ];
}
