import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { registerCommands } from '../../src/discord/register.ts';
import { UserError } from '../../src/userError.ts';
import { commandViolations } from './limits.ts';
import { type StandIn, startStandIn } from './standIn.ts';

const TOKEN = 'the-token';
const APPLICATION = '1100000000000000002';
const GUILD = '1100000000000000004';

let discord: StandIn;
afterEach(() => discord.close());

const register = (options: { guildId?: string; dryRun?: boolean } = {}) =>
  registerCommands({
    token: TOKEN,
    applicationId: APPLICATION,
    dryRun: false,
    rest: { api: discord.api },
    ...options,
  });

describe('registerCommands', () => {
  it('puts all commands in one request, everywhere', async () => {
    discord = await startStandIn();
    const registration = await register();
    const data = commands.map((command) => command.data);
    expect(registration).toEqual({ commands: data, sent: true });
    expect(discord.calls).toEqual([
      {
        method: 'PUT',
        path: `/api/v10/applications/${APPLICATION}/commands`,
        authorization: `Bot ${TOKEN}`,
        body: JSON.parse(JSON.stringify(data)),
      },
    ]);
  });

  it('puts them in one server, without what holds for global commands only', async () => {
    discord = await startStandIn();
    const { commands: sent } = await register({ guildId: GUILD });
    expect(discord.calls.map(({ path }) => path)).toEqual([
      `/api/v10/applications/${APPLICATION}/guilds/${GUILD}/commands`,
    ]);
    expect(JSON.stringify(sent)).not.toMatch(/integration_types|contexts/);
    expect(sent).toHaveLength(commands.length);
    expect(commandViolations(sent)).toEqual([]);
  });

  it('sends nothing in a dry run', async () => {
    discord = await startStandIn();
    const { commands: shown, sent } = await register({ dryRun: true });
    expect([shown.length, sent, discord.calls.length]).toEqual([commands.length, false, 0]);
  });

  it.each([
    [401, /DISCORD_TOKEN/],
    [403, /DISCORD_APPLICATION_ID/],
    [404, /DISCORD_APPLICATION_ID/],
  ])('tells the operator what to mend after %i', async (status, sentence) => {
    discord = await startStandIn(() => ({ status, body: { code: 0, message: 'no' } }));
    const error = await register().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(sentence);
    expect(String(error)).not.toContain(TOKEN);
  });
});
