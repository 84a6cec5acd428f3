import { ApplicationCommandOptionType } from 'discord.js';
import { UserError } from '../../userError.ts';
import type { CommandData, OptionsOf } from './command.ts';
import type { SlashInteraction } from './readInteraction.ts';

type Option = SlashInteraction['data']['options'][number];
type Value = Extract<Option, { value: unknown }>;

/** The options of a use, those of its subcommand included, and the subcommand's name. */
function unnested(options: readonly Option[]): { subcommand: string | undefined; values: readonly Value[] } {
  const [first] = options;
  if (first !== undefined && !('value' in first)) return { subcommand: first.name, values: first.options };
  return { subcommand: undefined, values: options.filter((option) => 'value' in option) };
}

function fits(type: ApplicationCommandOptionType, value: string | number | boolean): boolean {
  if (type === ApplicationCommandOptionType.Integer) return Number.isInteger(value);
  return typeof value === (type === ApplicationCommandOptionType.Boolean ? 'boolean' : 'string');
}

const changed = (name: string): UserError =>
  new UserError(`The command /${name} has changed; reload Discord (Ctrl+R) and try again.`, {
    fault: { code: 'command-changed', name },
  });

/**
 * Checks the options of an interaction against the command that we have; options it does not declare are
 * left out. Of a command with subcommands the one that is used is `subcommand`.
 *
 * @throws UserError when they do not fit, as after a command was changed while a user had the old one open
 */
export function readOptions(data: CommandData, options: readonly Option[]): OptionsOf<CommandData> {
  const { subcommand, values } = unnested(options);
  const declared = data.options ?? [];
  if (declared.some(({ type }) => type === ApplicationCommandOptionType.Subcommand)) {
    if (!declared.some(({ name }) => name === subcommand)) throw changed(data.name);
    return { subcommand } as OptionsOf<CommandData>;
  }
  const read = declared.flatMap(({ name, type, required }): [string, string | number | boolean][] => {
    const value = values.find((option) => option.name === name)?.value;
    if (value !== undefined && fits(type, value)) return [[name, value]];
    if (value === undefined && required !== true) return [];
    throw changed(data.name);
  });
  return Object.fromEntries(read);
}

/** What stands in the options while a user is typing, and which of them he is typing into. */
export function readTyping(options: readonly Option[]): {
  focused: string;
  typed: Readonly<Record<string, string>>;
} {
  const { values } = unnested(options);
  return {
    focused: values.find(({ focused }) => focused === true)?.name ?? '',
    typed: Object.fromEntries(values.map(({ name, value }) => [name, String(value)])),
  };
}
