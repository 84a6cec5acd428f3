import type { Answer } from './answers.ts';
import type { RouteName } from './route.ts';

/** Which requests a script is for. */
export type Where = RouteName | 'any';

/** What befalls a request in the place of its answer. */
export type Fate = { readonly answer: Answer } | { readonly drop: true } | { readonly delayMs: number };

/** Lets a test write what happens to the next requests. By default to the next one only. */
export interface Scripts {
  /** 429 with `Retry-After`, in whole seconds as Discord sends it. */
  rateLimit(
    where: Where,
    options?: { retryAfter?: number; global?: boolean; times?: number; header?: boolean },
  ): void;
  /** An error of the server, 500 by default. */
  fail(where: Where, options?: { status?: number; times?: number }): void;
  /** 401, as for a token that was reset. */
  unauthorized(where?: Where, times?: number): void;
  /** Any answer. */
  answer(where: Where, answer: Answer, times?: number): void;
  /** The connection breaks before the answer. */
  drop(where: Where, times?: number): void;
  /** The answer, and what it does, comes later. */
  delay(where: Where, delayMs: number, times?: number): void;
  clear(): void;
}

interface Entry {
  readonly where: Where;
  readonly fate: Fate;
  times: number;
}

export function createScripts(): { scripts: Scripts; fateOf(name: RouteName): Fate | null } {
  let entries: Entry[] = [];
  const add = (where: Where, fate: Fate, times = 1): void => {
    entries.push({ where, fate, times });
  };
  const scripts: Scripts = {
    rateLimit(where, { retryAfter = 1, global = false, times, header = true } = {}) {
      const headers = {
        ...(header && { 'Retry-After': String(Math.ceil(retryAfter)) }),
        ...(global && { 'X-RateLimit-Global': 'true' }),
        'X-RateLimit-Scope': global ? 'global' : 'user',
      };
      const body = { code: 0, message: 'You are being rate limited.', retry_after: retryAfter, global };
      add(where, { answer: { status: 429, headers, body } }, times);
    },
    fail(where, { status = 500, times } = {}) {
      add(where, { answer: { status, body: { code: 0, message: `${status}: Server Error` } } }, times);
    },
    unauthorized(where = 'any', times) {
      add(where, { answer: { status: 401, body: { code: 0, message: '401: Unauthorized' } } }, times);
    },
    answer: (where, answer, times) => add(where, { answer }, times),
    drop: (where, times) => add(where, { drop: true }, times),
    delay: (where, delayMs, times) => add(where, { delayMs }, times),
    clear() {
      entries = [];
    },
  };
  return {
    scripts,
    fateOf(name) {
      const entry = entries.find(({ where }) => where === name || where === 'any');
      if (entry === undefined) return null;
      entry.times -= 1;
      entries = entries.filter(({ times }) => times > 0);
      return entry.fate;
    },
  };
}
