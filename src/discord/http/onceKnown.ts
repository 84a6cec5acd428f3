import { setTimeout as delay } from 'node:timers/promises';

const UNKNOWN_WEBHOOK = 10015;
// Few, since Discord wants no calls after a 404; the longest waits that users reported add up to seconds.
const WAITS = [250, 1000, 3000];

const isUnknown = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === UNKNOWN_WEBHOOK;

/**
 * Sends what follows a response that Discord got as the answer to its own request. For a moment it may not
 * know that response yet and say that there is none (discord-api-docs#7220).
 *
 * @param waits milliseconds before each further attempt
 */
export async function onceKnown(send: () => Promise<void>, waits: readonly number[] = WAITS): Promise<void> {
  for (const wait of waits) {
    try {
      return await send();
    } catch (error) {
      if (!isUnknown(error)) throw error;
    }
    await delay(wait);
  }
  return send();
}
