import { expect, it } from 'vitest';
import { backOff } from '../../../src/discord/gateway/reachDiscord.ts';

it('waits twice as long each time, a minute at most', () => {
  expect([1, 2, 3, 6, 7, 100].map(backOff)).toEqual([1000, 2000, 4000, 32_000, 60_000, 60_000]);
});
