import { setTimeout as delay } from 'node:timers/promises';
import { type ChatInputCommandInteraction, type Interaction, REST, Routes } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type StandIn, type StandInOptions, startStandIn } from './standIn.ts';
import { startTinyBot, type TinyBot } from './tinyBot.ts';

const COMMANDS = [{ name: 'ask', description: 'Ask', integration_types: [0, 1], contexts: [0, 1, 2] }];

let discord: StandIn;
let bot: TinyBot;
let act: (interaction: ChatInputCommandInteraction) => Promise<unknown>;

const behave = async (interaction: Interaction): Promise<unknown> =>
  interaction.isChatInputCommand() ? act(interaction) : undefined;
const callbacks = (): (number | null)[] =>
  discord.calls.filter(({ path }) => path.includes('/callback')).map(({ status }) => status);

describe('scripted answers', () => {
  const start = async (options: StandInOptions = {}): Promise<void> => {
    discord = await startStandIn(options);
    bot = await startTinyBot(discord, { interaction: behave, commands: COMMANDS });
    act = (interaction) => interaction.reply('hello');
  };
  afterEach(async () => {
    await bot.stop();
    await discord.close();
  });

  it('429 on the callback costs a second', async () => {
    await start();
    discord.rest.rateLimit('callback', { retryAfter: 1 });
    const began = performance.now();
    const seen = await discord.person().slash('/ask').settled();
    expect(seen.message?.content).toBe('hello');
    expect(performance.now() - began).toBeGreaterThan(1000);
    expect(callbacks()).toEqual([429, 204]);
    discord.assertClean();
  });

  it('429 for all routes, and on a follow-up that is waited for', async () => {
    await start();
    act = async (interaction) => {
      await interaction.reply('hello');
      await interaction.followUp('more');
    };
    discord.rest.rateLimit('followUp', { retryAfter: 0.5, global: true });
    const seen = await discord.person().slash('/ask').settled();
    expect(seen.followUps.map(({ content }) => content)).toEqual(['more']);
    discord.assertClean();
  });

  it('5xx is tried again, four times in all', async () => {
    await start();
    discord.rest.fail('callback', { status: 502, times: 2 });
    expect((await discord.person().slash('/ask').settled()).message?.content).toBe('hello');
    discord.rest.fail('callback', { times: 4 });
    discord.person().slash('/ask').mayFail();
    await expect.poll(() => bot.errors).toMatchObject([{ status: 500 }]);
    expect(callbacks()).toEqual([502, 502, 204, 500, 500, 500, 500]);
    discord.assertClean();
  });

  it('a connection that breaks, and a late answer', async () => {
    await start();
    discord.rest.delay('callback', 150);
    const handle = discord.person().slash('/ask');
    await delay(100);
    expect(handle.seen().message).toBeNull();
    expect((await handle.settled()).message?.content).toBe('hello');
    discord.rest.drop('callback', 4);
    discord.person().slash('/ask').mayFail();
    await expect.poll(() => bot.errors.length).toBe(1);
    discord.assertClean();
  });

  it('401, by script and for a wrong token', async () => {
    await start();
    const rest = new REST({ api: discord.api }).setToken('wrong');
    const path = Routes.applicationCommands(discord.applicationId);
    await expect(rest.get(path)).rejects.toMatchObject({ status: 401 });
    rest.setToken(discord.token);
    await expect(rest.get(path)).resolves.toMatchObject([{ name: 'ask' }]);
    discord.rest.unauthorized('commands');
    await expect(rest.get(path)).rejects.toMatchObject({ status: 401 });
    await expect(bot.client.application?.fetch()).resolves.toMatchObject({ id: discord.applicationId });
    const elsewhere = Routes.applicationGuildCommands(discord.applicationId, discord.botId);
    await expect(bot.client.rest.put(elsewhere, { body: [] })).rejects.toMatchObject({ code: 50001 });
    discord.assertClean();
  });

  it('a token that has outlived its time, and an original that somebody deleted', async () => {
    await start({ tokenLifeMs: 900 });
    const [moderator, reader] = [discord.person({ permissions: 8192n }), discord.person()];
    act = async (interaction) => {
      await interaction.deferReply();
      await delay(100);
      await interaction.editReply('done');
    };
    const handle = reader.slash('/ask');
    await expect.poll(() => discord.messagesIn(reader.channelId).length).toBe(1);
    for (const message of discord.messagesIn(reader.channelId)) moderator.deletes(message);
    await expect.poll(() => bot.errors).toMatchObject([{ code: 10008 }]);
    expect(await handle.settled()).toMatchObject({ message: null, thinking: false });
    act = async (interaction) => {
      await interaction.reply('hello');
      await delay(1000);
      await interaction.editReply('too late');
    };
    reader.slash('/ask');
    await expect.poll(() => bot.errors[1], { timeout: 3000 }).toMatchObject({ code: 50027 });
    discord.assertClean();
  });
});
