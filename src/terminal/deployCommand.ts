import type { Command } from 'commander';
import type { Registration } from '../discord/register/register.ts';
import { type Scope, scopeName } from '../discord/register/scope.ts';
import { UserError } from '../userError.ts';
import { print } from './context.ts';
import { discordSettings, readSettings } from './settings.ts';

interface DeployOptions {
  readonly guild?: string;
  readonly global?: boolean;
  readonly clear?: boolean;
  readonly clearOther?: boolean;
  readonly dryRun?: boolean;
}

/** The scope that is meant, and the one in which the same commands would be doubles. */
function scopesOf(
  { guild, global = false, clearOther = false }: DeployOptions,
  usual: string | undefined,
): { scope: Scope; other: Scope | null } {
  const guildId = guild ?? usual;
  if (guildId === undefined) {
    if (clearOther) throw new UserError('Name the server whose commands are to be removed, with --guild.');
    return { scope: 'everywhere', other: null };
  }
  if (!/^\d{17,20}$/.test(guildId))
    throw new UserError('A server is named by its ID of 17 to 20 digits (README, "Register the commands").');
  return global ? { scope: 'everywhere', other: { guildId } } : { scope: { guildId }, other: 'everywhere' };
}

/** What a registration did, or would do, for people. */
function registrationText({ changes, refusal }: Registration, dryRun: boolean): string {
  const lines = changes.flatMap(({ scope, differences }) => {
    const count = differences.length === 1 ? '1 change' : `${differences.length} changes`;
    return differences.length === 0
      ? [`Nothing to change ${scopeName(scope)}.`]
      : [
          `${count} ${scopeName(scope)}, ${dryRun ? 'not sent' : 'sent'}:`,
          ...differences.map((line) => `  ${line}`),
        ];
  });
  return [...lines, ...(refusal === null ? [] : [`This would be refused. ${refusal}`])].join('\n');
}

async function deploy(options: DeployOptions): Promise<void> {
  const { clear = false, clearOther = false, dryRun = false } = options;
  const discord = dryRun ? (await readSettings()).discord : (await discordSettings()).discord;
  const scopes = scopesOf(options, discord?.guildId);
  if (discord === null) {
    // Without a token nothing can be compared.
    const { commandsFor } = await import('../discord/register/commandsFor.ts');
    const commands = clear ? [] : commandsFor(scopes.scope);
    print(`Would register ${scopeName(scopes.scope)}:\n${JSON.stringify(commands, null, 2)}`);
    return;
  }
  const { registerCommands } = await import('../discord/register/register.ts');
  const registration = await registerCommands({ ...discord, ...scopes, clear, clearOther, dryRun });
  print(registrationText(registration, dryRun));
}

/** `deploy`: tells Discord of the commands. */
export function addDeployCommand(program: Command): void {
  program
    .command('deploy')
    .description('register the commands with Discord, where they differ from what is registered')
    .option('--guild <id>', 'in this server only, at once; without it DISCORD_GUILD_ID, else everywhere')
    .option('--global', 'everywhere, even where a server is named')
    .option('--clear', 'remove all commands instead')
    .option('--clear-other', 'also remove all commands everywhere, or with --global those of the server')
    .option('--dry-run', 'show what would change and send nothing')
    .action(deploy);
}
