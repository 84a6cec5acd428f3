import { setTimeout as delay } from 'node:timers/promises';
import { type APIGatewayBotInfo, DiscordjsErrorCodes, type REST, Routes } from 'discord.js';
import type { Logger } from 'pino';

const LONGEST_WAIT = 60_000;

/** Waits before the second, third, … attempt, in milliseconds: 1 s, 2 s, 4 s, up to a minute. */
export const backOff = (attempt: number): number => Math.min(LONGEST_WAIT, 1000 * 2 ** (attempt - 1));

/** Whether asking again may help: not where the token is bad, or the application is no bot. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof Error)) return true;
  if ('code' in error && error.code === DiscordjsErrorCodes.TokenInvalid) return false;
  if (!('status' in error) || typeof error.status !== 'number') return true;
  return error.status < 400 || error.status >= 500;
}

/** Why Discord cannot be reached, in a word that has no address and no secret in it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('status' in error) return String(error.status);
  return 'code' in error ? String(error.code) : error.name;
}

/**
 * Asks Discord where its gateway is, until it answers: discord.js' own login gives up at the first failure.
 *
 * @param rest has the token
 * @param signal ends the waiting
 * @throws what cannot be mended by waiting, such as a token that is not accepted
 */
export async function reachDiscord(
  rest: REST,
  logger: Logger,
  waitBefore: (attempt: number) => number,
  signal?: AbortSignal,
): Promise<APIGatewayBotInfo> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
    } catch (error) {
      if (!mayPass(error)) throw error;
      const ms = waitBefore(attempt);
      logger.warn({ reason: reasonOf(error), attempt, ms }, 'Discord cannot be reached; trying again');
      await delay(ms, null, signal && { signal });
    }
  }
}
