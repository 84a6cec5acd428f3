import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType as Type } from 'discord.js';
import { fitsOption } from '../limits/choiceViolations.ts';
import { type Loose, loose, looseList, numberOf } from '../limits/loose.ts';
import type { Choice } from '../world.ts';
import { cannot } from './cannot.ts';
import type { FoundCommand } from './findCommand.ts';

/** What a person puts into the options of a command. */
export type Values = Readonly<Record<string, string | number | boolean>>;

const SIMULATED: readonly number[] = [Type.String, Type.Integer, Type.Number, Type.Boolean];

/** The value that Discord's client sends for what a person enters, where it lets him send it. */
function entered(option: APIApplicationCommandBasicOption, value: string | number | boolean): unknown {
  const { name, type } = option;
  const { choices, min_value, max_value, min_length, max_length } = option as unknown as Loose;
  if (!SIMULATED.includes(type)) throw new Error(`Options of type ${type} are not simulated`);
  const fixed = looseList(choices) as unknown as Choice[];
  if (fixed.length > 0) {
    const chosen = fixed.find((choice) => choice.value === value || choice.name === value);
    return chosen === undefined ? cannot(`${name} has no choice "${value}"`) : chosen.value;
  }
  if (!fitsOption(type, value)) cannot(`${name} takes no ${typeof value} such as ${value}`);
  if (
    typeof value === 'number' &&
    (value < numberOf(min_value, -(2 ** 53)) || value > numberOf(max_value, 2 ** 53))
  ) {
    cannot(`${name} does not take ${value}`);
  }
  if (typeof value === 'string') {
    const { length } = value;
    if (length === 0) cannot(`${name} is empty`);
    if (length < numberOf(min_length, 0) || length > numberOf(max_length, 6000)) {
      cannot(`${name} does not take ${length} characters`);
    }
  }
  return value;
}

function declared({ options, command }: FoundCommand, name: string): APIApplicationCommandBasicOption {
  return options.find((option) => option.name === name) ?? cannot(`/${command.name} has no option "${name}"`);
}

/** Options inside the subcommand and the group that they belong to. */
function nest(found: FoundCommand, options: readonly object[]): readonly object[] {
  const [outer, inner] = found.path;
  if (outer === undefined) return options;
  if (inner === undefined) return [{ name: outer, type: Type.Subcommand, options }];
  return [
    { name: outer, type: Type.SubcommandGroup, options: [{ name: inner, type: Type.Subcommand, options }] },
  ];
}

/** The options of a command that is sent: each declared and valid, and none that is required missing. */
export function filledForm(found: FoundCommand, values: Values): readonly object[] {
  for (const { name, required } of found.options) {
    if (required === true && values[name] === undefined) cannot(`${name} is required`);
  }
  const options = Object.entries(values).map(([name, value]) => {
    const option = declared(found, name);
    return { name, type: option.type, value: entered(option, value) };
  });
  return nest(found, options);
}

/** The options while a person types into one of them; the others are as they stand, valid or not. */
export function typingForm(found: FoundCommand, values: Values, focused: string): readonly object[] {
  const option = declared(found, focused);
  if (loose(option)['autocomplete'] !== true) cannot(`${focused} suggests nothing`);
  const options = Object.entries({ [focused]: '', ...values }).map(([name, value]) => ({
    name,
    type: declared(found, name).type,
    // What is being typed is text, whatever the option takes.
    value: name === focused ? String(value) : value,
    ...(name === focused && { focused: true }),
  }));
  return nest(found, options);
}

/** The type of an option of a command. */
export const optionType = (found: FoundCommand, name: string): number => declared(found, name).type;
