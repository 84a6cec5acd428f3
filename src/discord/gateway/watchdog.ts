import type { Hearing } from './hearing.ts';

/** How patient the watchdog is, in milliseconds. */
export interface Patience {
  /** How often it looks. */
  readonly every: number;
  /** How long Discord may stay silent, or a connection not ready. */
  readonly limit: number;
}

/**
 * Looks whether Discord is still heard of: discord.js reconnects by itself, but tries for ever and does not
 * notice a connection that never gets ready.
 *
 * Time is counted in looks, since the clock also runs on while the machine sleeps.
 *
 * @param onSilence called once
 * @returns what stops the watch
 */
export function watch(hearing: Hearing, { every, limit }: Patience, onSilence: () => void): () => void {
  let heard = hearing.lastHeard().getTime();
  let silent = 0;
  const timer = setInterval(() => {
    const before = heard;
    heard = hearing.lastHeard().getTime();
    silent = heard > before && hearing.isReady() ? 0 : silent + every;
    if (silent < limit) return;
    clearInterval(timer);
    onSilence();
  }, every);
  return () => clearInterval(timer);
}
