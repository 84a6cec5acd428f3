import { Client, type ClientOptions, Events, GatewayDispatchEvents, GatewayIntentBits } from 'discord.js';
import type { Logger } from 'pino';
import { commands } from '../../commands/index.ts';
import type { Searcher } from '../search/searcher.ts';
import { maskContacts } from '../text/mask.ts';
import type { Mask } from './command.ts';
import { connectionError } from './connectionError.ts';
import { createDispatcher } from './dispatcher.ts';
import { restResponder } from './responder.ts';
import { stopOnSignals } from './shutdown.ts';
import { createSuggester } from './suggester.ts';

export interface BotOptions {
  readonly token: string;
  readonly searcher: Searcher;
  readonly logger: Logger;
  /** Takes persons' contact details out of what is shown, unless this is another function. */
  readonly mask?: Mask;
  /** Where Discord is, for tests: `{ api }` is the address of its REST interface. */
  readonly rest?: NonNullable<ClientOptions['rest']>;
}

/** A bot that is connected. */
export interface Bot {
  /** Ends the connection to Discord. */
  stop(): Promise<void>;
}

const WAIT_FOR_GUILDS = 1500;
const STOP_DEADLINE = 5000;

/**
 * Connects to Discord and answers the slash commands until the process ends.
 *
 * @returns the bot once it is logged in
 * @throws UserError when Discord does not accept the token
 */
export async function startBot({
  token,
  searcher,
  logger,
  mask = maskContacts,
  rest,
}: BotOptions): Promise<Bot> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    waitGuildTimeout: WAIT_FOR_GUILDS,
    ...(rest !== undefined && { rest }),
  });
  const dispatch = createDispatcher({
    commands,
    services: {
      searcher,
      suggester: createSuggester(searcher.corpus, mask),
      mask,
      commands: commands.map(({ data }) => data),
    },
    logger,
    responderFor: (interaction) => restResponder(client.rest, interaction),
  });

  // The raw event: it comes at once, while discord.js holds back its own until all guilds are known.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => void dispatch(payload));
  client.on(Events.ClientReady, ({ user, guilds }) =>
    logger.info({ user: user.tag, guilds: guilds.cache.size }, 'ready'),
  );
  client.on(Events.Error, (error) => logger.error({ err: error }, 'discord.js reports an error'));
  client.on(Events.Warn, (warning) => logger.warn({ warning }, 'discord.js warns'));
  client.on(Events.ShardError, (error) => logger.warn({ err: error }, 'the connection failed'));
  client.on(Events.ShardReconnecting, () => logger.info('reconnecting'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    logger.fatal({ code }, 'Discord refuses the connection for good');
    process.exit(1);
  });
  // discord.js reads every interaction too, and rejects where nobody can catch it when one is malformed.
  process.on('unhandledRejection', (error) => logger.error({ err: error }, 'an error that nobody caught'));

  try {
    await client.login(token);
  } catch (error) {
    throw connectionError(error);
  }
  const stop = (): Promise<void> => client.destroy();
  stopOnSignals(stop, logger, STOP_DEADLINE);
  return { stop };
}
