import { setTimeout as delay } from 'node:timers/promises';
import type { Seen } from './seen.ts';

/** Something that a person did, and what comes of it. */
export interface Handle {
  /** The event as it was delivered; a basis for forged ones. */
  readonly payload: object;
  /** What is seen at this moment. */
  seen(): Seen;
  /** What is seen once the answer is there and nothing has been added for a moment. */
  settled(timeoutMs?: number): Promise<Seen>;
  /**
   * Waits for something particular, such as a second follow-up.
   *
   * @throws where it does not come in time
   */
  until(condition: (seen: Seen) => boolean, timeoutMs?: number): Promise<Seen>;
  /** Says that no answer in time is what the test expects. */
  mayFail(): Handle;
}

/** How a kind of event tells its handle how far it is. */
export interface Progress {
  readonly payload: object;
  seen(): Seen;
  isDone(seen: Seen): boolean;
  /** When the bot was last busy with it, in milliseconds of `performance.now()`. */
  busyUntil(): number;
  mayFail(): void;
}

const TIMEOUT = 10_000;
const STEP = 5;
// So many looks in a row at which nothing happens are taken for the end of an answer. Looks and not
// milliseconds: a machine that is busy with something else delays the bot as it does us.
const QUIET_LOOKS = 12;

export function createHandle(progress: Progress): Handle {
  const wait = async (isEnough: (seen: Seen) => boolean, looks: number, timeoutMs: number): Promise<Seen> => {
    const end = performance.now() + timeoutMs;
    for (let enough = 0; ; await delay(STEP)) {
      const seen = progress.seen();
      enough = isEnough(seen) ? enough + 1 : 0;
      if (enough >= looks || performance.now() > end) return seen;
    }
  };
  const isQuiet = (seen: Seen): boolean => progress.isDone(seen) && performance.now() > progress.busyUntil();
  const handle: Handle = {
    payload: progress.payload,
    seen: () => progress.seen(),
    settled: (timeoutMs = TIMEOUT) => wait(isQuiet, QUIET_LOOKS, timeoutMs),
    async until(condition, timeoutMs = TIMEOUT) {
      const seen = await wait(condition, 1, timeoutMs);
      if (!condition(seen)) throw new Error(`That was not seen within ${timeoutMs} ms: ${condition}`);
      return seen;
    },
    mayFail() {
      progress.mayFail();
      return handle;
    },
  };
  return handle;
}
