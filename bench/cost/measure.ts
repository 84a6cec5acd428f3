import { percentile } from '../percentile.ts';

/** Milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
}

/** Something that is timed: what it does with one item. */
export type Timed<Item> = (item: Item) => unknown;

/**
 * Times several ways to do the same, item by item in turn, so that whatever else the machine does falls on
 * all of them; the one that begins changes from item to item. A first round does not count.
 *
 * @param now reads the clock
 */
export async function measure<Item>(
  ways: readonly Timed<Item>[],
  items: readonly Item[],
  rounds: number,
  now: () => number = () => performance.now(),
): Promise<Times[]> {
  const times = ways.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, item] of items.entries()) {
      for (let turn = 0; turn < ways.length; turn += 1) {
        const way = (turn + index + round) % ways.length;
        const begun = now();
        await ways[way]?.(item);
        const taken = now() - begun;
        if (round > 0) times[way]?.push(taken);
      }
    }
  }
  return times.map((taken) => ({ p50: percentile(taken, 0.5), p95: percentile(taken, 0.95) }));
}
