import { DiscordAPIError, RateLimitError, REST, type RESTOptions, Routes } from 'discord.js';
import { z } from 'zod';
import { UserError } from '../../userError.ts';
import { connectionError } from '../gateway/connectionError.ts';
import type { AnyCommandData } from '../interaction/command.ts';
import { type Comparable, comparable } from './comparable.ts';
import type { Scope } from './scope.ts';

export interface RegistryOptions {
  readonly token: string;
  readonly applicationId: string;
  /** Where Discord is, for tests. */
  readonly rest?: Partial<RESTOptions> | undefined;
}

/** The commands that Discord has of an application. */
export interface Registry {
  /** @throws UserError when Discord does not accept the token, the application or the server */
  list(scope: Scope): Promise<Comparable[]>;
  /** The same, and nothing where the bot is not in the server. */
  listIfAny(scope: Scope): Promise<Comparable[]>;
  /** Puts commands in the place of all that are there, in one request. */
  replace(scope: Scope, commands: readonly AnyCommandData[]): Promise<void>;
}

// Who creates too many commands in a day has to wait for hours; nobody watches a terminal for so long.
const LONGEST_WAIT_MS = 60_000;
const TOO_MANY_CREATED = 30034;

function registryError(error: unknown): unknown {
  if (error instanceof RateLimitError) {
    const minutes = Math.ceil(Math.max(error.retryAfter, error.timeToReset) / 60_000);
    return new UserError(
      `Discord takes no more commands from this bot for ${minutes} minutes; try again after that.`,
    );
  }
  if (error instanceof Error && 'code' in error && error.code === TOO_MANY_CREATED)
    return new UserError('Discord lets a bot create 200 commands a day and that is used up; try tomorrow.');
  return connectionError(error);
}

const isNoAccess = (error: unknown): boolean =>
  error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);

/** Opens the list of an application's commands. */
export function openRegistry({ token, applicationId, rest }: RegistryOptions): Registry {
  const client = new REST({
    rejectOnRateLimit: ({ retryAfter, timeToReset }) => Math.max(retryAfter, timeToReset) > LONGEST_WAIT_MS,
    ...rest,
  }).setToken(token);
  const route = (scope: Scope) =>
    scope === 'everywhere'
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, scope.guildId);
  async function list(scope: Scope, absent: (error: unknown) => boolean): Promise<Comparable[]> {
    const query = new URLSearchParams({ with_localizations: 'true' });
    const commands = await client.get(route(scope), { query }).catch((error: unknown) => {
      if (absent(error)) return [];
      throw registryError(error);
    });
    return z
      .array(z.unknown())
      .parse(commands)
      .map((command) => comparable(command, scope));
  }
  return {
    list: (scope) => list(scope, () => false),
    listIfAny: (scope) => list(scope, isNoAccess),
    async replace(scope, commands) {
      await client.put(route(scope), { body: commands }).catch((error: unknown) => {
        throw registryError(error);
      });
    },
  };
}
