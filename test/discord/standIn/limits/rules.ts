import { textOf } from './loose.ts';

/** What Discord would refuse, as `/where: what`; empty where nothing is wrong. */
export type Violations = string[];

/** A rule that is kept or broken. */
export const rule = (kept: boolean, at: string, what: string): Violations => (kept ? [] : [`${at}: ${what}`]);

/**
 * The length of a text that may be missing, in UTF-16 code units. Discord's schema counts code points and
 * nobody knows what Discord counts, so that a text has to stay below both.
 */
export function length(at: string, value: unknown, most: number, least = 0): Violations {
  const text = textOf(value);
  if (text === undefined) return [];
  return [
    ...rule(text.length <= most, at, `has ${text.length} of ${most} characters`),
    ...rule(text.trim().length >= least, at, 'is empty'),
  ];
}

export const atMost = (at: string, count: number, most: number): Violations =>
  rule(count <= most, at, `has ${count} of at most ${most}`);

/** Values that must differ; missing ones do not count. */
export function distinct(at: string, values: readonly unknown[], what: string): Violations {
  const known = values.filter((value) => value !== undefined && value !== null);
  const twice = known.filter((value, index) => known.indexOf(value) < index);
  return rule(twice.length === 0, at, `${what} twice: ${[...new Set(twice)].join(', ')}`);
}
