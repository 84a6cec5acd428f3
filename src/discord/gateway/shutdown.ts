import type { Logger } from 'pino';
import type { Ending } from './ending.ts';
import type { Host } from './host.ts';

export interface Shutdown {
  readonly host: Host;
  readonly ending: Ending;
  readonly logger: Logger;
  /** Stops the bot in good order; may take for ever, as discord.js does while it reconnects. */
  readonly stop: () => Promise<void>;
  /** Milliseconds after which the process ends all the same. */
  readonly deadline: number;
}

// A child of the sharding manager hears of Ctrl+C from the terminal and from the manager; the manager's word
// counts. When the manager is gone, the child goes too.
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const SIGNALS_OF_A_CHILD = ['SIGTERM', 'disconnect'] as const;

const ignore = (): void => undefined;

/**
 * Ends the process on SIGINT or SIGTERM, in good order and in time; at a second signal at once.
 *
 * @returns what takes the listeners away again
 */
export function stopOnSignals({ host, ending, logger, stop, deadline }: Shutdown): () => void {
  let stopping = false;
  const listeners = (host.managed ? SIGNALS_OF_A_CHILD : SIGNALS).map((signal) => {
    const listener = (): void => {
      if (stopping) {
        logger.warn({ signal }, 'stopping at once');
        host.exit(1);
        return;
      }
      stopping = true;
      logger.info({ signal }, 'stopping');
      void ending.exitAfter(stop(), deadline, 0);
    };
    return { event: signal as string, listener };
  });
  if (host.managed) listeners.push({ event: 'SIGINT', listener: ignore });
  for (const { event, listener } of listeners) host.on(event, listener);
  return () => {
    for (const { event, listener } of listeners) host.off(event, listener);
  };
}
