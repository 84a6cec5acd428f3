import { registered } from '../../../commands/index.ts';
import type { AnyCommandData } from '../interaction/command.ts';
import type { Scope } from './scope.ts';

/** All commands as they are sent. Where they may be used is said of those that are registered everywhere only. */
export function commandsFor(scope: Scope): readonly AnyCommandData[] {
  if (scope === 'everywhere') return registered;
  return registered.map(({ integration_types: _types, contexts: _contexts, ...data }) => data);
}
