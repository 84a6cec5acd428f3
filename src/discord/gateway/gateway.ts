import { setTimeout as delay } from 'node:timers/promises';
import { connectionError } from './connectionError.ts';
import { createClient, type Reach } from './createClient.ts';
import { createEnding } from './ending.ts';
import { listenTo } from './hearing.ts';
import { type Host, thisProcess } from './host.ts';
import { backOff, mayPass, reachDiscord } from './reachDiscord.ts';
import { reportConnection } from './reportConnection.ts';
import { type ServeOptions, serve } from './serve.ts';
import { stopOnSignals } from './shutdown.ts';
import { type Patience, watch } from './watchdog.ts';

/** How long things may take, in milliseconds. */
export interface Timing {
  /** How long Discord may stay silent. */
  readonly silence: Patience;
  /** Before the second, third, … attempt to reach Discord at the start. */
  readonly waitBefore: (attempt: number) => number;
  /** For what is being answered when the bot stops. */
  readonly drain: number;
  /** For taking leave of Discord, which may take for ever. */
  readonly leave: number;
  /** From a signal to the end of the process, whatever happens. */
  readonly deadline: number;
}

const TIMING: Timing = {
  silence: { every: 30_000, limit: 300_000 },
  waitBefore: backOff,
  drain: 6000,
  leave: 2000,
  deadline: 9000,
};

export interface BotOptions extends ServeOptions, Reach {
  readonly token: string;
  /** What is closed at the very end, in this order: the feedback, a web server. */
  readonly onStop?: readonly (() => void)[];
  readonly timing?: Partial<Timing>;
  /** The process, but for tests. */
  readonly host?: Host;
}

/** A bot that is connected, or about to end. */
export interface Bot {
  /** Whether it can answer: connected with every shard, and not about to end. */
  isReady(): boolean;
  /** How many interactions and messages are being answered. */
  inFlight(): number;
  /** When Discord was last heard of; with several shards, the one that has been silent longest. */
  lastHeard(): Date;
  /** Takes on nothing new, waits for what is being answered, and ends the connection. The process goes on. */
  stop(): Promise<void>;
}

/**
 * Connects to Discord and answers commands, mentions and direct messages until the process ends. While Discord
 * cannot be reached it tries again; what cannot be mended by waiting ends the process with exit code 1.
 *
 * @returns the bot once it is logged in, or about to end because of what the log says
 * @throws UserError when Discord does not accept the token
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, logger, onStop = [], host = thisProcess } = options;
  const timing = { ...TIMING, ...options.timing };
  const client = createClient(options);
  const hearing = listenTo(client);
  const serving = serve(client, options);
  const stopped = new AbortController();
  let endWatch = (): void => undefined;

  // discord.js reads every event too, and rejects where nobody can catch it when one is malformed.
  const onRejection = (error: unknown): void => logger.error({ err: error }, 'an error that nobody caught');
  host.on('unhandledRejection', onRejection);
  const ending = createEnding([...onStop, () => endWatch()], host, logger);
  async function leave(): Promise<void> {
    stopped.abort();
    endWatch();
    if (!(await serving.stop(timing.drain))) logger.warn('what is still being answered is left');
    await Promise.race([client.destroy(), delay(timing.leave, null, { ref: false })]);
  }
  // Answers that are under way need no connection, so they are still sent.
  const giveUp = (sentence: string, details: object): void => {
    if (stopped.signal.aborted) return;
    logger.fatal(details, sentence);
    void ending.exitAfter(leave(), timing.deadline, 1);
  };
  const ignoreSignals = stopOnSignals({ host, ending, logger, stop: leave, deadline: timing.deadline });
  const letGo = (): void => {
    endWatch();
    ignoreSignals();
    host.off('unhandledRejection', onRejection);
  };
  const bot: Bot = {
    isReady: () => !stopped.signal.aborted && hearing.isReady(),
    inFlight: serving.count,
    lastHeard: hearing.lastHeard,
    async stop() {
      await leave();
      letGo();
      ending.close();
    },
  };

  try {
    await reachDiscord(client.rest.setToken(token), logger, timing.waitBefore, stopped.signal);
    reportConnection(client, logger, giveUp, stopped.signal);
    endWatch = watch(hearing, timing.silence, () =>
      giveUp('Discord has been silent for too long; a supervisor should start the bot again.', {
        lastHeard: hearing.lastHeard(),
      }),
    );
    await client.login(token);
  } catch (error) {
    if (stopped.signal.aborted) return bot;
    const explained = connectionError(error);
    // discord.js may go on connecting, though its login failed: only the end of the process stops it.
    if (client.ws.gateway !== null) {
      giveUp('the first connection failed', { err: explained });
      return bot;
    }
    letGo();
    // It asks for the gateway once more, and may fail where we just succeeded.
    if (mayPass(error)) return startBot(options);
    ending.close();
    throw explained;
  }
  return bot;
}
