import { type Command, Option } from 'commander';
import { UserError } from '../userError.ts';
import { chat } from './chat.ts';
import type { Context } from './context.ts';
import { addDeployCommand } from './deployCommand.ts';
import { countUpTo } from './numbers.ts';
import { discordSettings, readSettings } from './settings.ts';

interface BotCommandOptions {
  readonly http?: number;
  readonly shards?: number | 'auto';
}

const shardCount = (text: string): number | 'auto' => (text === 'auto' ? text : countUpTo(1000)(text));

async function runBot(context: Context, http?: number): Promise<void> {
  const { startDiscord } = await import('../discord/startDiscord.ts');
  const parts = { load: () => context.searcher(), mask: context.mask };
  if (http === undefined) {
    const { config, discord } = await discordSettings();
    return startDiscord({ ...parts, config, way: { token: discord.token } });
  }
  const config = await readSettings();
  const { publicKey } = config;
  if (publicKey === null) {
    throw new UserError('Set DISCORD_PUBLIC_KEY, in the environment or in .env (see .env.example).');
  }
  return startDiscord({ ...parts, config, way: { publicKey, port: http } });
}

async function runInShards(context: Context, shards: number | 'auto'): Promise<void> {
  const { config, discord } = await discordSettings();
  const [{ runShards }, { createLogger }] = await Promise.all([
    import('../discord/gateway/shardManager.ts'),
    import('../log.ts'),
  ]);
  await runShards({
    token: discord.token,
    logger: createLogger(config.logLevel),
    shards,
    entry: process.argv[1] ?? '',
    args: ['--corpus', context.corpusDir, 'bot'],
  });
}

/** `bot`, `deploy`, and `start`, which is the bot where Discord is set up and the chat where it is not. */
export function addDiscordCommands(program: Command, context: () => Context): void {
  program
    .command('bot')
    .description('run the Discord bot')
    .option(
      '--http <port>',
      'serve interactions that Discord sends over HTTP to this port',
      countUpTo(65_535),
    )
    .addOption(
      new Option('--shards <count>', 'in one process a shard: a number, or auto')
        .argParser(shardCount)
        .conflicts('http'),
    )
    .action(({ http, shards }: BotCommandOptions) =>
      shards === undefined ? runBot(context(), http) : runInShards(context(), shards),
    );
  addDeployCommand(program);
  program
    .command('start')
    .description('run the Discord bot if it is set up, else the chat')
    .action(async () => {
      if ((await readSettings()).discord === null) await chat(await context().searcher(), context().style);
      else await runBot(context());
    });
}
