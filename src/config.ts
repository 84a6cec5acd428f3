import { z } from 'zod';
import { UserError } from './userError.ts';

/** The settings of the environment, checked once. `.env.example` explains each. */
export interface Config {
  /** `null` where the program is not connected to Discord. */
  readonly discord: {
    readonly token: string;
    readonly applicationId: string;
    readonly guildId: string | undefined;
  } | null;
  readonly logLevel: string;
}

const snowflake = (name: string) =>
  z.string().regex(/^\d{17,20}$/, `${name} must be the number of 17 to 20 digits that Discord shows as ID`);

const Environment = z.object({
  DISCORD_TOKEN: z
    .string()
    .min(50, 'DISCORD_TOKEN is too short; copy the whole token from the Bot page of your application')
    .optional(),
  DISCORD_APPLICATION_ID: snowflake('DISCORD_APPLICATION_ID').optional(),
  DISCORD_GUILD_ID: snowflake('DISCORD_GUILD_ID').optional(),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace'],
      'LOG_LEVEL must be fatal, error, warn, info, debug or trace',
    )
    .default('info'),
});

/**
 * Reads the settings. A setting that is empty counts as not set.
 *
 * @throws UserError naming the first setting that is missing or malformed, never its value
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = Environment.safeParse(set);
  if (!parsed.success)
    throw new UserError(`${parsed.error.issues[0]?.message ?? 'The settings are malformed'}.`);
  const {
    DISCORD_TOKEN: token,
    DISCORD_APPLICATION_ID: applicationId,
    DISCORD_GUILD_ID: guildId,
    LOG_LEVEL,
  } = parsed.data;
  if ((token === undefined) !== (applicationId === undefined)) {
    const missing = token === undefined ? 'DISCORD_TOKEN' : 'DISCORD_APPLICATION_ID';
    throw new UserError(`Set ${missing} too: the bot needs both DISCORD_TOKEN and DISCORD_APPLICATION_ID.`);
  }
  return {
    discord: token === undefined || applicationId === undefined ? null : { token, applicationId, guildId },
    logLevel: LOG_LEVEL,
  };
}
