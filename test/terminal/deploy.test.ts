import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { registered } from '../../commands/index.ts';
import type { RegisterOptions, Registration } from '../../src/discord/register/register.ts';
import { addDeployCommand } from '../../src/terminal/deployCommand.ts';

const given: RegisterOptions[] = [];
let registration: Registration = { changes: [], refusal: null };
vi.mock('../../src/discord/register/register.ts', () => ({
  registerCommands: async (options: RegisterOptions) => {
    given.push(options);
    return registration;
  },
}));

const GUILD = '1100000000000000004';
const OTHER_GUILD = '1100000000000000005';
const SETTINGS = { DISCORD_TOKEN: 't'.repeat(60), DISCORD_APPLICATION_ID: '1100000000000000002' };

let out = '';
beforeEach(() => {
  out = '';
  given.length = 0;
  for (const name of ['DISCORD_TOKEN', 'DISCORD_APPLICATION_ID', 'DISCORD_GUILD_ID']) vi.stubEnv(name, '');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function deploy(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = SETTINGS,
): Promise<void> {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const program = new Command().exitOverride();
  addDeployCommand(program);
  await program.parseAsync(['node', 'attache', 'deploy', ...args]);
}

describe('attache deploy', () => {
  it.each([
    [[], {}, 'everywhere', null],
    [['--guild', GUILD], {}, { guildId: GUILD }, 'everywhere'],
    [[], { DISCORD_GUILD_ID: GUILD }, { guildId: GUILD }, 'everywhere'],
    [['--guild', OTHER_GUILD], { DISCORD_GUILD_ID: GUILD }, { guildId: OTHER_GUILD }, 'everywhere'],
    [['--global'], { DISCORD_GUILD_ID: GUILD }, 'everywhere', { guildId: GUILD }],
    [['--global'], {}, 'everywhere', null],
    [['--global', '--guild', GUILD, '--clear-other'], {}, 'everywhere', { guildId: GUILD }],
  ])('%j with %j goes where it should', async (args, settings, scope, other) => {
    await deploy(args, { ...SETTINGS, ...settings });
    expect(given).toEqual([
      expect.objectContaining({
        scope,
        other,
        token: SETTINGS.DISCORD_TOKEN,
        clear: false,
        clearOther: args.includes('--clear-other'),
        dryRun: false,
      }),
    ]);
  });

  it('shows what was sent, and where nothing had to be', async () => {
    registration = {
      changes: [
        { scope: { guildId: GUILD }, differences: ['/ask: added'] },
        { scope: 'everywhere', differences: [] },
      ],
      refusal: null,
    };
    await deploy(['--guild', GUILD]);
    expect(out).toBe(`1 change in server ${GUILD}, sent:\n  /ask: added\nNothing to change everywhere.\n`);
  });

  it('shows in a dry run what would be sent, and that it would be refused', async () => {
    registration = {
      changes: [{ scope: 'everywhere', differences: ['/ask: added', '/old: removed'] }],
      refusal: 'Registered already.',
    };
    await deploy(['--dry-run', '--clear']);
    expect(given[0]).toMatchObject({ dryRun: true, clear: true });
    expect(out).toBe(
      '2 changes everywhere, not sent:\n  /ask: added\n  /old: removed\nThis would be refused. Registered already.\n',
    );
  });

  it('prints in a dry run without a token what would be sent', async () => {
    await deploy(['--dry-run'], {});
    expect(given).toEqual([]);
    expect(out).toMatch(/^Would register everywhere:\n/);
    expect(JSON.parse(out.slice(out.indexOf('\n')))).toEqual(JSON.parse(JSON.stringify(registered)));
  });

  it.each([
    [[], {}, /^Set DISCORD_TOKEN/],
    [['--clear-other'], SETTINGS, /^Name the server .* --guild\.$/],
    [['--guild', 'my-server'], SETTINGS, /^A server is named by its ID/],
  ])('says what is missing for %j with %j', async (args, settings, sentence) => {
    await expect(deploy(args, settings)).rejects.toThrow(sentence);
    expect(given).toEqual([]);
  });
});
