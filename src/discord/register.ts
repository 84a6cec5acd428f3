import { REST, type RESTOptions, Routes } from 'discord.js';
import { commands } from '../../commands/index.ts';
import type { CommandData } from './command.ts';
import { connectionError } from './connectionError.ts';

export interface RegisterOptions {
  readonly token: string;
  readonly applicationId: string;
  /** Only in this server, where commands are there at once; without it everywhere. */
  readonly guildId?: string | undefined;
  /** Sends nothing. */
  readonly dryRun: boolean;
  /** Where Discord is, for tests. */
  readonly rest?: Partial<RESTOptions>;
}

export interface Registration {
  /** What is, or would be, registered. */
  readonly commands: readonly CommandData[];
  readonly sent: boolean;
}

/** Where a command may be used is said of global commands only. */
function forGuild({ integration_types: _types, contexts: _contexts, ...data }: CommandData): CommandData {
  return data;
}

/**
 * Registers all commands in one request, in the place of those that were registered before.
 *
 * @throws UserError when Discord does not accept the token, the application or the server
 */
export async function registerCommands(options: RegisterOptions): Promise<Registration> {
  const { token, applicationId, guildId, dryRun, rest = {} } = options;
  const all = commands.map(({ data }) => data);
  const body = guildId === undefined ? all : all.map(forGuild);
  if (dryRun) return { commands: body, sent: false };
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  try {
    await new REST(rest).setToken(token).put(route, { body });
  } catch (error) {
    throw connectionError(error);
  }
  return { commands: body, sent: true };
}
