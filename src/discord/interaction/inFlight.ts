import { setTimeout as delay } from 'node:timers/promises';
import type { Dispatch } from './dispatcher.ts';

/** A dispatch, of interactions where nothing else is said, that can be waited for. */
export interface InFlight<Details extends readonly unknown[] = Parameters<Dispatch>> {
  readonly dispatch: (...details: Details) => Promise<void>;
  /** How many are being answered. */
  readonly count: () => number;
  /**
   * Waits until nothing is being answered.
   *
   * @param deadline milliseconds after which it waits no longer
   * @returns whether all was answered
   */
  readonly drained: (deadline: number) => Promise<boolean>;
}

/** Keeps account of what is being answered, so that the process need not end in the middle of it. */
export function trackInFlight<Details extends readonly unknown[] = Parameters<Dispatch>>(
  dispatch: (...details: Details) => Promise<void>,
): InFlight<Details> {
  const running = new Set<Promise<void>>();
  return {
    async dispatch(...details) {
      const one = dispatch(...details);
      running.add(one);
      try {
        await one;
      } finally {
        running.delete(one);
      }
    },
    count: () => running.size,
    async drained(deadline) {
      const end = performance.now() + deadline;
      while (running.size > 0 && performance.now() < end) {
        await Promise.race([Promise.allSettled(running), delay(Math.max(1, end - performance.now()))]);
      }
      return running.size === 0;
    },
  };
}
