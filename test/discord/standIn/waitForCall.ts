import { setTimeout as delay } from 'node:timers/promises';
import type { Call, World } from './world.ts';

/** The first call to a path that matches. */
export async function waitForCall({ calls }: World, path: RegExp, timeoutMs: number): Promise<Call> {
  for (const end = performance.now() + timeoutMs; performance.now() < end; await delay(5)) {
    const call = calls.find((one) => path.test(one.path));
    if (call !== undefined) return call;
  }
  throw new Error(`No call to ${path} within ${timeoutMs} ms`);
}
