import { ApplicationCommandOptionType } from 'discord.js';
import { UserError } from '../userError.ts';
import type { CommandData, OptionsOf } from './command.ts';
import type { Interaction } from './readInteraction.ts';

type Values = Interaction['data']['options'];

function fits(type: ApplicationCommandOptionType, value: string | number | boolean): boolean {
  if (type === ApplicationCommandOptionType.Integer) return Number.isInteger(value);
  return typeof value === (type === ApplicationCommandOptionType.Boolean ? 'boolean' : 'string');
}

/**
 * Checks the options of an interaction against the command that we have; options it does not declare are
 * left out.
 *
 * @throws UserError when they do not fit, as after a command was changed while a user had the old one open
 */
export function readOptions(data: CommandData, values: Values): OptionsOf<CommandData> {
  const read = (data.options ?? []).flatMap(
    ({ name, type, required }): [string, string | number | boolean][] => {
      const value = values.find((option) => option.name === name)?.value;
      if (value !== undefined && fits(type, value)) return [[name, value]];
      if (value === undefined && required !== true) return [];
      throw new UserError(`The command /${data.name} has changed; reload Discord (Ctrl+R) and try again.`);
    },
  );
  return Object.fromEntries(read);
}

/** What stands in the options while a user is typing, and which of them he is typing into. */
export function readTyping(values: Values): { focused: string; typed: Readonly<Record<string, string>> } {
  return {
    focused: values.find(({ focused }) => focused === true)?.name ?? '',
    typed: Object.fromEntries(values.map(({ name, value }) => [name, String(value)])),
  };
}
