import type { Command } from 'commander';
import type { Config } from '../config.ts';
import { UserError } from '../userError.ts';
import { chat } from './chat.ts';
import { type Context, print } from './context.ts';

type Discord = NonNullable<Config['discord']>;

async function readSettings(): Promise<Config> {
  // Loaded here, so that asking does not wait for what only Discord needs.
  const { readConfig } = await import('../config.ts');
  return readConfig(process.env);
}

async function settings(): Promise<{ config: Config; discord: Discord }> {
  const config = await readSettings();
  if (config.discord !== null) return { config, discord: config.discord };
  throw new UserError(
    'Set DISCORD_TOKEN and DISCORD_APPLICATION_ID, in the environment or in .env (see .env.example).',
  );
}

async function runBot(context: Context): Promise<void> {
  const { config, discord } = await settings();
  const [{ startBot }, { createLogger }] = await Promise.all([
    import('../discord/gateway.ts'),
    import('../log.ts'),
  ]);
  const { mask } = context;
  const logger = createLogger(config.logLevel);
  await startBot({ token: discord.token, searcher: await context.searcher(), logger, mask });
}

async function deploy(options: { guild?: string; dryRun?: boolean }): Promise<void> {
  const dryRun = options.dryRun === true;
  const {
    token = '',
    applicationId = '',
    guildId: usual,
  } = dryRun ? ((await readSettings()).discord ?? {}) : (await settings()).discord;
  const guildId = options.guild ?? usual;
  const { registerCommands } = await import('../discord/register.ts');
  const { commands, sent } = await registerCommands({ token, applicationId, guildId, dryRun });
  const names = commands.map(({ name }) => `/${name}`).join(', ');
  const place = guildId === undefined ? 'everywhere' : `in server ${guildId}`;
  print(
    sent
      ? `Registered ${place}: ${names}.`
      : `Would register ${place}: ${names}\n${JSON.stringify(commands, null, 2)}`,
  );
}

/** `bot`, `deploy`, and `start`, which is the bot where Discord is set up and the chat where it is not. */
export function addDiscordCommands(program: Command, context: () => Context): void {
  program
    .command('bot')
    .description('run the Discord bot')
    .action(() => runBot(context()));
  program
    .command('deploy')
    .description('register the slash commands with Discord')
    .option('--guild <id>', 'in this server only, at once; without it everywhere')
    .option('--dry-run', 'show what would be registered and send nothing')
    .action(deploy);
  program
    .command('start')
    .description('run the Discord bot if it is set up, else the chat')
    .action(async () => {
      if ((await readSettings()).discord === null) await chat(await context().searcher(), context().style);
      else await runBot(context());
    });
}
