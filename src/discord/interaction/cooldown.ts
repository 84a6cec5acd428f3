import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Keeps one user from asking so much that others wait. */
export interface Cooldown {
  /** Counts one use; `null` when it is free, else when to go on, as Discord shows it ("in 20 seconds"). */
  take(user: string): Promise<string | null>;
}

/** A cooldown that lets everything pass. */
export const noCooldown: Cooldown = { take: async () => null };

/**
 * So many uses a user in a window of time that begins with the first; kept in memory, a process each.
 *
 * @param seconds the length of the window
 */
export function createCooldown(uses: number, seconds: number): Cooldown {
  const limiter = new RateLimiterMemory({ points: uses, duration: seconds });
  return {
    async take(user) {
      try {
        await limiter.consume(user);
        return null;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const when = Math.ceil((Date.now() + refusal.msBeforeNext) / 1000);
        return `<t:${when}:R>`;
      }
    },
  };
}
