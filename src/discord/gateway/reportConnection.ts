import { type Client, Events, GatewayDispatchEvents, RESTEvents } from 'discord.js';
import type { Logger } from 'pino';
import { BAD_TOKEN } from './connectionError.ts';
import { refusal } from './refusal.ts';

/** Ends the bot for a reason that waiting does not mend; the sentence is for the operator. */
export type GiveUp = (sentence: string, details: object) => void;

/**
 * Writes down how the connection fares, and gives up where discord.js would go on half-dead.
 *
 * @param leaving tells that the connection ends because the bot does
 */
export function reportConnection(client: Client, logger: Logger, giveUp: GiveUp, leaving: AbortSignal): void {
  // It tries every half second while the gateway is down; one line says as much as all of them.
  const told = new Set<string>();
  const tellOnce = (shard: number, what: string, details: object = {}): void => {
    const line = `${shard} ${what}`;
    if (!told.has(line) && !leaving.aborted) logger.warn({ shard, ...details }, what);
    told.add(line);
  };
  const back = (shard: number, how: string): void => {
    told.clear();
    logger.info({ shard }, how);
  };
  client.on(Events.ClientReady, ({ user, guilds }) =>
    logger.info({ user: user.tag, guilds: guilds.cache.size }, 'ready'),
  );
  client.on(Events.ShardReady, (shard) => back(shard, 'connected'));
  client.ws.on(GatewayDispatchEvents.Resumed, (_: unknown, shard: number) => back(shard, 'resumed'));
  client.on(Events.ShardReconnecting, (shard) => tellOnce(shard, 'reconnecting'));
  client.on(Events.Error, (error) => logger.error({ err: error }, 'discord.js reports an error'));
  client.on(Events.Warn, (warning) => logger.warn({ warning }, 'discord.js warns'));
  client.on(Events.ShardError, (error, shard) => tellOnce(shard, 'the connection failed', { err: error }));
  client.on(Events.ShardDisconnect, ({ code }, shard) => giveUp(refusal(code), { code, shard }));
  // discord.js drops a token that was refused once, and fails every later call while the gateway stays up.
  // An interaction's own token that ran out is refused the same way, but concerns only itself.
  client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
    if (status === 401 && data.auth) giveUp(BAD_TOKEN, { status });
  });
}
