import { GatewayIntentBits, type Message, Partials, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from './standIn.ts';
import { startTinyBot, type TinyBot } from './tinyBot.ts';

const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

let discord: StandIn;
let bot: TinyBot;
let read: string[];

async function answer(message: Message): Promise<void> {
  if (message.author.bot) return;
  read.push(message.content);
  if (!message.mentions.has(discord.botId) && message.guildId !== null) return;
  if ('sendTyping' in message.channel) await message.channel.sendTyping();
  const first = await message.reply({ content: 'reply', allowedMentions: { parse: [], repliedUser: false } });
  if (message.content.endsWith('edit')) await first.edit('edited');
  if (message.content.endsWith('delete')) await first.delete();
}

describe('messages', () => {
  beforeEach(async () => {
    read = [];
    discord = await startStandIn();
    const options = { intents: INTENTS, partials: [Partials.Channel] };
    bot = await startTinyBot(discord, { message: answer, options });
  });
  afterEach(async () => {
    await bot.stop();
    await discord.close();
  });

  it('are read where the bot is mentioned, and answered', async () => {
    const reader = discord.person();
    const seen = await reader.says(reader.channelId, 'who?', { mention: true }).settled();
    expect(seen.message).toMatchObject({ content: 'reply', type: 19 });
    expect(read).toEqual([`<@${discord.botId}> who?`]);
    expect(discord.typing).toEqual([reader.channelId]);
    discord.assertClean();
  });

  it('come without their text where it is not', async () => {
    const reader = discord.person();
    const said = reader.says(reader.channelId, 'among us');
    await expect.poll(() => read).toEqual(['']);
    expect((await said.settled(100)).message).toBeNull();
    discord.assertClean();
  });

  it('are read where they reply to the bot with a ping', async () => {
    const reader = discord.person();
    const { message } = await reader.says(reader.channelId, 'who?', { mention: true }).settled();
    if (message === null) throw new Error('no message');
    await reader.says(reader.channelId, 'and why?', { replyTo: message }).settled();
    reader.says(reader.channelId, 'no ping', { replyTo: message, mention: false });
    await expect.poll(() => read).toEqual([expect.stringContaining('who?'), 'and why?', '']);
    discord.assertClean();
  });

  it('are read in direct messages, and answers can be changed and deleted', async () => {
    const reader = discord.person({ in: 'dm' });
    const { message } = await reader.says(reader.channelId, 'edit').settled();
    expect(message?.content).toBe('edited');
    const gone = reader.says(reader.channelId, 'delete');
    await discord.called(/messages\/\d+$/);
    await expect.poll(() => discord.messagesIn(reader.channelId).length).toBe(3);
    expect(gone.seen().message).toBeNull();
    discord.assertClean();
  });

  it('of others are theirs', async () => {
    const [one, other] = [discord.person(), discord.person({ permissions: 8192n })];
    const { message } = one.says(one.channelId, 'mine');
    const path = Routes.channelMessage(one.channelId, message.id);
    await expect(
      bot.client.rest.patch(path, { body: { content: 'yours', allowed_mentions: { parse: [] } } }),
    ).rejects.toMatchObject({ code: 50005 });
    await expect(bot.client.rest.get(path)).resolves.toMatchObject({ content: '' });
    expect(() => discord.person().deletes(message)).toThrow('not his');
    other.deletes(message);
    await expect(bot.client.rest.get(path)).rejects.toMatchObject({ code: 10008 });
    discord.assertClean();
  });
});
