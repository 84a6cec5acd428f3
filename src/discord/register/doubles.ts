import type { Comparable } from './comparable.ts';
import { titleOf } from './differences.ts';
import { type Scope, scopeName } from './scope.ts';

/**
 * Says what to do where commands would show twice in a server, because the other scope has them too.
 *
 * @returns `null` where nothing is there twice
 */
export function doubles(
  wanted: readonly Comparable[],
  there: readonly Comparable[],
  scope: Scope,
  other: Scope,
): string | null {
  const titles = new Set(wanted.map(titleOf));
  const twice = there.map(titleOf).filter((title) => titles.has(title));
  if (twice.length === 0) return null;
  const server = scopeName(scope === 'everywhere' ? other : scope);
  return `Already registered ${scopeName(other)}, so that they would show twice ${server}: ${twice.join(', ')}; add --clear-other to remove in the same run what is registered ${scopeName(other)}.`;
}
