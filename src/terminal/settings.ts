import type { Config } from '../config.ts';
import { UserError } from '../userError.ts';

/** The settings of the environment. */
export async function readSettings(): Promise<Config> {
  // Loaded here, so that asking does not wait for what only Discord needs.
  const { readConfig } = await import('../config.ts');
  return readConfig(process.env);
}

/**
 * The settings, with those for Discord.
 *
 * @throws UserError where Discord is not set up
 */
export async function discordSettings(): Promise<{
  config: Config;
  discord: NonNullable<Config['discord']>;
}> {
  const config = await readSettings();
  if (config.discord !== null) return { config, discord: config.discord };
  throw new UserError(
    'Set DISCORD_TOKEN and DISCORD_APPLICATION_ID, in the environment or in .env (see .env.example).',
  );
}
