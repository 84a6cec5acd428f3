import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '../../../src/discord/gateway/watchdog.ts';

const PATIENCE = { every: 1000, limit: 5000 };

let heard: number;
let ready: boolean;
let silences: number;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  [heard, ready, silences] = [Date.now(), true, 0];
  stop = watch({ isReady: () => ready, lastHeard: () => new Date(heard) }, PATIENCE, () => {
    silences += 1;
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('watch', () => {
  it('barks once, when nothing was heard for so long', () => {
    vi.advanceTimersByTime(4999);
    expect(silences).toBe(0);
    vi.advanceTimersByTime(10_000);
    expect(silences).toBe(1);
  });

  it('begins anew with everything that is heard', () => {
    for (let second = 0; second < 20; second += 4) {
      vi.advanceTimersByTime(4000);
      heard = Date.now();
    }
    expect(silences).toBe(0);
  });

  it('barks when it is heard but never ready', () => {
    ready = false;
    for (let second = 0; second < 5; second += 1) {
      heard = Date.now() + 1;
      vi.advanceTimersByTime(1000);
    }
    expect(silences).toBe(1);
  });

  it('does not count the time that the machine was asleep', () => {
    vi.setSystemTime(Date.now() + 86_400_000);
    vi.advanceTimersByTime(4000);
    expect(silences).toBe(0);
  });

  it('is quiet when it was stopped', () => {
    stop();
    vi.advanceTimersByTime(60_000);
    expect(silences).toBe(0);
  });
});
