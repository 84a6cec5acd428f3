import { once } from 'node:events';
import { type AnyInteractionGateway, Client, InteractionTypes } from 'oceanic.js';
import { afterEach, expect, it } from 'vitest';
import { type StandIn, startStandIn } from './standIn.ts';

// Another library on the same stand-in: it is held to Discord's documentation, not to discord.js.

let discord: StandIn;
let client: Client;

afterEach(async () => {
  client.disconnect(false);
  await discord.close();
});

async function answer(interaction: AnyInteractionGateway): Promise<void> {
  const silent = { allowedMentions: { everyone: false, roles: false, users: false, repliedUser: false } };
  if (interaction.type === InteractionTypes.APPLICATION_COMMAND_AUTOCOMPLETE) {
    await interaction.result([{ name: 'five', value: '5' }]);
    return;
  }
  if (interaction.type !== InteractionTypes.APPLICATION_COMMAND) return;
  if (interaction.data.name === 'slow') {
    await interaction.defer();
    await interaction.editOriginal({ content: 'late', ...silent });
    await interaction.createFollowup({ content: 'more', ...silent });
  } else {
    await interaction.createMessage({ content: 'here', ...silent });
  }
}

async function start(): Promise<void> {
  discord = await startStandIn({ heartbeatMs: 200 });
  discord.register([
    {
      name: 'fast',
      description: 'd',
      options: [{ type: 3, name: 'text', description: 'd', autocomplete: true }],
      integration_types: [0],
      contexts: [0],
    },
    { name: 'slow', description: 'd', integration_types: [0], contexts: [0] },
  ]);
  client = new Client({
    auth: `Bot ${discord.token}`,
    rest: { baseURL: `${discord.api}/v10` },
    gateway: { intents: 1, compress: false, autoReconnect: true },
  });
  client.on('error', () => undefined);
  client.on('interactionCreate', (interaction) => void answer(interaction));
  await client.connect();
  await once(client, 'ready');
}

it('oceanic.js answers commands, defers, edits, follows up and suggests', async () => {
  await start();
  const person = discord.person();
  expect((await person.slash('/fast').settled()).message?.content).toBe('here');
  const slow = await person.slash('/slow').until(({ followUps }) => followUps.length === 1);
  expect([slow.message?.content, slow.followUps[0]?.content]).toEqual(['late', 'more']);
  expect((await person.typeInto('/fast', { text: '' }, 'text').settled()).choices).toEqual([
    { name: 'five', value: '5' },
  ]);
  // It sends its token where none is needed, which Discord allows and our bot must not do.
  discord.forgive(/the token of the bot on a route that needs none/);
  expect(discord.problems()).toEqual([]);
});

it('oceanic.js resumes and gets what was sent meanwhile', async () => {
  await start();
  const resumed = discord.gateway.next('resumed');
  discord.gateway.close(4000);
  const asked = discord.person().slash('/fast');
  await resumed;
  expect((await asked.settled()).message?.content).toBe('here');
});
