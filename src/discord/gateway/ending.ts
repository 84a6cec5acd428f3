import type { Logger } from 'pino';
import type { Host } from './host.ts';

/** How the bot comes to its end. Whatever ends it first decides. */
export interface Ending {
  /** Closes what is to be closed, once. */
  close(): void;
  /** Closes, and ends the process. */
  exit(code: number): void;
  /** The same once the bot has stopped in good order, and after so many milliseconds all the same. */
  exitAfter(stopped: Promise<void>, deadline: number, code: number): Promise<void>;
}

/** @param closers what is closed, in this order; one that throws does not keep the others from it */
export function createEnding(closers: readonly (() => void)[], host: Host, logger: Logger): Ending {
  let closed = false;
  let exited = false;
  const ending: Ending = {
    close() {
      if (closed) return;
      closed = true;
      for (const closer of closers) {
        try {
          closer();
        } catch (error) {
          logger.error({ err: error }, 'closing failed');
        }
      }
    },
    exit(code) {
      if (exited) return;
      exited = true;
      ending.close();
      host.exit(code);
    },
    async exitAfter(stopped, deadline, code) {
      const timer = setTimeout(() => ending.exit(code), deadline);
      await stopped.catch((error: unknown) => logger.warn({ err: error }, 'stopping failed'));
      clearTimeout(timer);
      ending.exit(code);
    },
  };
  return ending;
}
