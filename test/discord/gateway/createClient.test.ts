import { Events } from 'discord.js';
import { expect, it } from 'vitest';
import { createClient } from '../../../src/discord/gateway/createClient.ts';
import { startStandIn } from '../standIn/standIn.ts';

it('keeps nothing of what people write, nor of who they are', async () => {
  const discord = await startStandIn();
  const client = createClient({ rest: { api: discord.api } });
  let created = 0;
  client.on(Events.MessageCreate, () => {
    created += 1;
  });
  await client.login(discord.token);
  await discord.gateway.ready();
  for (let count = 0; count < 20; count += 1) {
    const here = discord.person();
    here.says(here.channelId, 'hello');
    const direct = discord.person({ in: 'dm' });
    direct.says(direct.channelId, 'hello');
  }
  await expect.poll(() => created).toBe(20);
  const [guild] = client.guilds.cache.values();
  const messages = client.channels.cache.map((one) => ('messages' in one ? one.messages.cache.size : 0));
  expect([messages, client.users.cache.size, guild?.members.cache.size]).toEqual([[0], 0, 0]);
  expect([...(client.options.allowedMentions?.parse ?? ['none set'])]).toEqual([]);
  await client.destroy();
  await discord.close();
});
