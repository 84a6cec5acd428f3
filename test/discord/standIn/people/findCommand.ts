import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  PermissionFlagsBits,
} from 'discord.js';
import { GLOBAL } from '../commandRoutes.ts';
import { contextOf } from '../interactionPayload.ts';
import type { Interaction, World } from '../world.ts';
import { cannot } from './cannot.ts';
import type { Someone } from './someone.ts';

type Owners = Interaction['owners'];

/** A command that a person has before him. */
export interface FoundCommand {
  readonly command: APIApplicationCommand;
  /** The names of the group and the subcommand. */
  readonly path: readonly string[];
  readonly options: readonly APIApplicationCommandBasicOption[];
  readonly owners: Owners;
}

/** interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object */
function ownersOf(world: World, { user, place, userInstalled }: Someone, types: readonly number[]): Owners {
  const guild = place.guildId === null ? undefined : world.guilds.get(place.guildId);
  const byGuild = types.includes(0) && (place.kind === 'dm' || guild?.installed === true);
  return {
    ...(byGuild && { '0': place.guildId ?? '0' }),
    ...(types.includes(1) && userInstalled && { '1': user.id }),
  };
}

/** Why the permissions of a server do not let somebody use a command. */
function isAllowed(
  { permissions, place }: Someone,
  { default_member_permissions: needed }: APIApplicationCommand,
): boolean {
  if (place.guildId === null || needed === null || needed === undefined) return true;
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return true;
  return BigInt(needed) !== 0n && (permissions & BigInt(needed)) === BigInt(needed);
}

function ownersIfOffered(world: World, someone: Someone, command: APIApplicationCommand): Owners | string {
  if (!isAllowed(someone, command)) return `/${command.name} asks for permissions that he does not have`;
  // A command of a server is there by the server's installation.
  if (command.guild_id !== undefined) return ownersOf(world, someone, [0]);
  const types: readonly number[] = command.integration_types ?? [0];
  const contexts: readonly number[] = command.contexts ?? (types.includes(1) ? [0, 1, 2] : [0, 1]);
  if (!contexts.includes(contextOf(someone.place)))
    return `/${command.name} is not for the context ${someone.place.kind}`;
  const owners = ownersOf(world, someone, types);
  return Object.keys(owners).length > 0 ? owners : `/${command.name} is not installed here`;
}

const isNested = (option: APIApplicationCommandOption): boolean =>
  option.type === ApplicationCommandOptionType.Subcommand ||
  option.type === ApplicationCommandOptionType.SubcommandGroup;

/** Follows the names of a group and a subcommand to the options of the latter. */
function descend(
  command: APIApplicationCommand,
  path: readonly string[],
): readonly APIApplicationCommandBasicOption[] {
  let options: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const name of path) {
    const next = options.find((option) => option.name === name && isNested(option));
    if (next === undefined) cannot(`/${command.name} has no subcommand "${name}"`);
    options = ('options' in next ? next.options : undefined) ?? [];
  }
  if (options.some(isNested)) cannot(`/${[command.name, ...path].join(' ')} needs a subcommand`);
  return options as readonly APIApplicationCommandBasicOption[];
}

/** A registered command that is offered to a person where he is. */
export function findCommand(
  world: World,
  someone: Someone,
  type: ApplicationCommandType,
  text: string,
): FoundCommand {
  const isSlash = type === ApplicationCommandType.ChatInput;
  const [name = '', ...path] = isSlash ? text.replace(/^\//, '').split(' ') : [text];
  const scopes = [someone.place.guildId ?? '', GLOBAL];
  const known = scopes.flatMap((scope) => world.commands.get(scope) ?? []);
  const named = known.filter((command) => command.type === type && command.name === name);
  const offers = named.map((command) => ({ command, owners: ownersIfOffered(world, someone, command) }));
  for (const { command, owners } of offers) {
    if (typeof owners !== 'string') return { command, path, options: descend(command, path), owners };
  }
  const [first] = offers;
  return cannot(first === undefined ? `no command "${name}" is registered` : String(first.owners));
}
