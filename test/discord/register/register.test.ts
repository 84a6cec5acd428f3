import { afterEach, describe, expect, it } from 'vitest';
import { registered } from '../../../commands/index.ts';
import type { AnyCommandData } from '../../../src/discord/interaction/command.ts';
import { commandsFor } from '../../../src/discord/register/commandsFor.ts';
import { type RegisterOptions, registerCommands } from '../../../src/discord/register/register.ts';
import { UserError } from '../../../src/userError.ts';
import { type RegistryServer, startRegistryServer } from './registryServer.ts';

const TOKEN = 'the-token';
const GUILD = '1100000000000000004';
const EVERYWHERE = '/commands';
const IN_GUILD = `/guilds/${GUILD}/commands`;
const guild = { guildId: GUILD };

let discord: RegistryServer;
afterEach(() => discord.close());

const register = (options: Partial<RegisterOptions> = {}) =>
  registerCommands({
    token: TOKEN,
    applicationId: '1100000000000000002',
    scope: 'everywhere',
    other: null,
    clear: false,
    clearOther: false,
    dryRun: false,
    rest: { api: discord.api },
    ...options,
  });

const failing = async (options: Partial<RegisterOptions> = {}): Promise<unknown> =>
  register(options).catch((reason: unknown) => reason);

const sent = () => discord.calls.filter(({ method }) => method !== 'GET');
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('registerCommands', () => {
  it('puts all commands in one request, everywhere, and nothing the second time', async () => {
    discord = await startRegistryServer();
    const { changes } = await register();
    expect(changes[0]?.differences).toContain('/ask: added');
    expect(discord.calls[0]?.path).toBe(`${EVERYWHERE}?with_localizations=true`);
    expect(sent()).toEqual([
      { method: 'PUT', path: EVERYWHERE, authorization: `Bot ${TOKEN}`, body: plain(registered) },
    ]);
    expect(await register()).toEqual({ changes: [{ scope: 'everywhere', differences: [] }], refusal: null });
    expect(sent()).toHaveLength(1);
  });

  it('puts them in one server, without what holds everywhere only, and nothing the second time', async () => {
    discord = await startRegistryServer();
    await register({ scope: guild, other: 'everywhere' });
    expect(sent().map(({ path }) => path)).toEqual([IN_GUILD]);
    expect(JSON.stringify(sent()[0]?.body)).not.toMatch(/integration_types|contexts/);
    expect(sent()[0]?.body).toHaveLength(registered.length);
    const again = await register({ scope: guild, other: 'everywhere' });
    expect(again.changes).toEqual([{ scope: guild, differences: [] }]);
    expect(sent()).toHaveLength(1);
  });

  it('shows what changes, field by field', async () => {
    const [ask, ...others] = registered;
    if (ask === undefined) throw new Error('no command');
    const old = { ...ask, description: 'Ask.' } as AnyCommandData;
    discord = await startRegistryServer({
      [EVERYWHERE]: [old, ...others.slice(1), { name: 'old' }],
    } as never);
    const { changes } = await register();
    expect(changes[0]?.differences).toEqual([
      '/old: removed',
      expect.stringMatching(/^\/ask description: "Ask\." → "Ask the cables /),
      '/cite: added',
    ]);
    expect(sent()).toHaveLength(1);
  });

  it.each([
    { dryRun: true },
    { dryRun: true, clear: true },
    { dryRun: true, scope: guild, other: 'everywhere' as const, clearOther: true },
  ])('sends nothing in a dry run: %o', async (options) => {
    discord = await startRegistryServer({ [EVERYWHERE]: registered.slice(1) });
    const { changes } = await register(options);
    expect(changes.flatMap(({ differences }) => differences)).not.toEqual([]);
    expect(sent()).toEqual([]);
  });

  it.each([
    { scope: guild, other: 'everywhere', there: EVERYWHERE },
    { scope: 'everywhere', other: guild, there: IN_GUILD },
  ] as const)(
    'refuses doubles of what is in $there, and says what to do',
    async ({ scope, other, there }) => {
      discord = await startRegistryServer({ [there]: registered.slice(0, 2) });
      const error = await failing({ scope, other });
      expect(error).toBeInstanceOf(UserError);
      const { message } = error as UserError;
      expect(message).toMatch(/twice in server 1100000000000000004: \/ask, \/cite; add --clear-other/);
      expect(message.match(/\.(?:\s|$)/g)).toHaveLength(1);
      expect(sent()).toEqual([]);
      expect((await register({ scope, other, dryRun: true })).refusal).toBe(message);
    },
  );

  it('takes commands of the same name but another kind for no doubles', async () => {
    const data = { name: 'ask', type: 3 } as AnyCommandData;
    discord = await startRegistryServer({ [IN_GUILD]: [data] });
    expect((await register({ other: guild })).refusal).toBeNull();
  });

  it('empties the other scope in the same run, after the commands are where they belong', async () => {
    discord = await startRegistryServer({ [EVERYWHERE]: registered });
    const { changes } = await register({ scope: guild, other: 'everywhere', clearOther: true });
    expect(sent().map(({ path, body }) => [path, body])).toEqual([
      [IN_GUILD, plain(commandsFor(guild))],
      [EVERYWHERE, []],
    ]);
    expect(changes[1]?.differences).toContain('/ask: removed');
  });

  it('removes all commands, once', async () => {
    discord = await startRegistryServer({ [EVERYWHERE]: registered, [IN_GUILD]: registered });
    await register({ clear: true, other: guild });
    await register({ clear: true, other: guild });
    expect(sent().map(({ path, body }) => [path, body])).toEqual([[EVERYWHERE, []]]);
  });

  it('finds no doubles in a server that the bot is not in', async () => {
    discord = await startRegistryServer();
    discord.answers.set(IN_GUILD, { status: 403, body: { code: 50001, message: 'Missing Access' } });
    expect((await register({ other: guild })).refusal).toBeNull();
    expect(sent()).toHaveLength(1);
  });

  it.each([
    [401, {}, /DISCORD_TOKEN/],
    [403, {}, /DISCORD_APPLICATION_ID/],
    [404, {}, /DISCORD_APPLICATION_ID/],
    [400, { code: 30034 }, /200 commands a day/],
    [429, { retry_after: 7000, global: false }, /117 minutes/],
  ])('tells the operator what to mend after %i', async (status, body, sentence) => {
    discord = await startRegistryServer();
    const headers: Record<string, string> = status === 429 ? { 'Retry-After': '7000' } : {};
    discord.answers.set(EVERYWHERE, { status, body: { code: 0, message: 'no', ...body }, headers });
    const error = await failing();
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(sentence);
    expect(String(error)).not.toContain(TOKEN);
  });
});
