import { pino } from 'pino';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stopOnSignals } from '../../src/discord/shutdown.ts';

const silent = pino({ level: 'silent' });
let before: NodeJS.SignalsListener[];

beforeEach(() => {
  before = process.listeners('SIGTERM');
  process.removeAllListeners('SIGTERM');
  vi.useFakeTimers();
});
afterEach(() => {
  process.removeAllListeners('SIGTERM');
  process.removeAllListeners('SIGINT');
  for (const listener of before) process.on('SIGTERM', listener);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('waits for the end no longer than the deadline', async () => {
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  stopOnSignals(() => new Promise(() => undefined), silent, 5000);
  process.emit('SIGTERM', 'SIGTERM');
  await vi.advanceTimersByTimeAsync(4999);
  expect(exit).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(exit).toHaveBeenCalledWith(0);
});

it.each([
  ['has stopped', async () => undefined],
  ['cannot stop', async () => Promise.reject(new Error('no'))],
])('ends at once when the bot %s, and stops it once', async (_, end) => {
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  const stop = vi.fn(end);
  stopOnSignals(stop, silent, 5000);
  process.emit('SIGTERM', 'SIGTERM');
  process.emit('SIGTERM', 'SIGTERM');
  await vi.advanceTimersByTimeAsync(0);
  expect(exit).toHaveBeenCalledWith(0);
  expect(stop).toHaveBeenCalledTimes(1);
});
