import type { Logger } from 'pino';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Ends the process on SIGINT or SIGTERM: stops first, but waits for that no longer than the deadline, since
 * discord.js does not always come to an end while it reconnects.
 *
 * @param deadline milliseconds
 */
export function stopOnSignals(stop: () => Promise<void>, logger: Logger, deadline: number): void {
  let stopping = false;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stopping');
    setTimeout(() => process.exit(0), deadline);
    await stop().catch((error: unknown) => logger.warn({ err: error }, 'stopping failed'));
    process.exit(0);
  };
  for (const signal of SIGNALS) process.on(signal, end);
}
