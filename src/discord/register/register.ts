import { UserError } from '../../userError.ts';
import type { AnyCommandData } from '../interaction/command.ts';
import { commandsFor } from './commandsFor.ts';
import { type Comparable, comparable } from './comparable.ts';
import { differences } from './differences.ts';
import { doubles } from './doubles.ts';
import { openRegistry, type Registry, type RegistryOptions } from './registry.ts';
import type { Scope } from './scope.ts';

export interface RegisterOptions extends RegistryOptions {
  readonly scope: Scope;
  /** The scope in which the same commands would show a second time; `null` where none is known. */
  readonly other: Scope | null;
  /** Removes all commands of the scope instead. */
  readonly clear: boolean;
  /** Removes all commands of the other scope too. */
  readonly clearOther: boolean;
  /** Sends nothing. */
  readonly dryRun: boolean;
}

/** What changes, or would change, in one scope. */
export interface Change {
  readonly scope: Scope;
  /** One line a field; empty where all is registered as it should be. */
  readonly differences: readonly string[];
}

export interface Registration {
  readonly changes: readonly Change[];
  /** Why it would be refused; only a dry run gets so far. */
  readonly refusal: string | null;
}

interface Step extends Change {
  readonly commands: readonly AnyCommandData[];
  readonly wanted: readonly Comparable[];
}

async function stepFor(registry: Registry, scope: Scope, clear: boolean): Promise<Step> {
  const commands = clear ? [] : commandsFor(scope);
  const wanted = commands.map((command) => comparable(command, scope));
  return { scope, commands, wanted, differences: differences(await registry.list(scope), wanted) };
}

/**
 * Compares what is registered with what should be, and where they differ registers all in one request.
 *
 * @throws UserError when the same commands would show twice, or Discord does not accept the token, the
 * application or the server
 */
export async function registerCommands(options: RegisterOptions): Promise<Registration> {
  const { scope, other, clear, clearOther, dryRun } = options;
  const registry = openRegistry(options);
  const main = await stepFor(registry, scope, clear);
  const steps = [main];
  let refusal: string | null = null;
  if (other !== null && clearOther) steps.push(await stepFor(registry, other, true));
  else if (other !== null) refusal = doubles(main.wanted, await registry.listIfAny(other), scope, other);
  if (!dryRun) {
    if (refusal !== null) throw new UserError(refusal);
    for (const step of steps)
      if (step.differences.length > 0) await registry.replace(step.scope, step.commands);
  }
  return { changes: steps.map(({ scope, differences }) => ({ scope, differences })), refusal };
}
