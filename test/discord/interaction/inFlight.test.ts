import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { trackInFlight } from '../../../src/discord/interaction/inFlight.ts';

it('waits for what is being answered, and no longer than it is told', async () => {
  const { dispatch, drained, count } = trackInFlight(async (ms) => void (await delay(Number(ms))));
  expect(await drained(0)).toBe(true);
  void dispatch(40);
  expect(count()).toBe(1);
  expect(await drained(1)).toBe(false);
  expect(await drained(5000)).toBe(true);
  expect(count()).toBe(0);
});
