import type { APIMessage } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registered } from '../../../commands/index.ts';
import { createCooldown } from '../../../src/discord/interaction/cooldown.ts';
import { en } from '../../../src/discord/phrases/en.ts';
import { type Line, startTestBot, type TestBot, testServices } from '../gateway/startTestBot.ts';
import type { Person } from '../standIn/people/person.ts';
import { type StandIn, startStandIn } from '../standIn/standIn.ts';

const QUESTION = 'How long is the reflection period?';
const SOON = { timeout: 5000 };

let discord: StandIn;
let bot: TestBot;
let reader: Person;

async function start(options: Parameters<typeof startTestBot>[1] = {}): Promise<void> {
  discord = await startStandIn();
  discord.register(registered);
  bot = await startTestBot(discord, options);
  await bot.started;
  await expect.poll(async () => (await bot.started).isReady()).toBe(true);
  reader = discord.person();
}
const posts = (): number => discord.calls.filter(({ path }) => path.endsWith('/messages')).length;
const logged = (message: string): Line | undefined => bot.log.find(({ msg }) => msg === message);
const titleOf = (message: APIMessage | null): string | undefined => message?.embeds[0]?.title;
async function mention(text: string): Promise<APIMessage | null> {
  return (await reader.says(reader.channelId, text, { mention: true }).settled()).message;
}
/** Something that the bot answers, so that whatever came before is over. */
async function flush(): Promise<void> {
  const other = discord.person();
  await other.says(other.channelId, '10PARIS198 ¶5', { mention: true }).settled();
}

afterEach(async () => {
  await (await bot.started).stop();
  await discord.close();
});

describe('a message that mentions the bot', () => {
  beforeEach(() => start());

  it('is answered by a reply that pings nobody', async () => {
    const message = await mention(QUESTION);
    expect(titleOf(message)).toMatch(/^10PARIS198 ¶5\.A/);
    expect(message?.embeds[0]?.description).toMatch(/^> How long is the reflection period\?\n/);
    const { body } = await discord.called(/\/messages$/);
    expect(body).toMatchObject({
      allowed_mentions: { parse: [], replied_user: false },
      message_reference: { fail_if_not_exists: false },
    });
    expect(posts()).toBe(1);
    discord.assertClean();
  });

  it('has buttons that work, for whoever asked and for others', async () => {
    const message = await mention(QUESTION);
    if (message === null) throw new Error('no answer');
    const pressed = await discord.person().press(message, en.buttons.why).settled();
    expect(titleOf(pressed.message)).toContain(en.why.title);
    expect((await discord.person().press(message, en.buttons.dismiss).settled()).ephemeral).toBe(true);
    await reader.press(message, en.buttons.dismiss).settled();
    expect(reader.sees(message)).toBeNull();
    discord.assertClean();
  });

  it('leaves no text of it in the log', async () => {
    await mention(`${QUESTION} xyzzy`);
    expect(logged('answered')).toMatchObject({ command: 'message' });
    expect(bot.written()).not.toMatch(/xyzzy|reflection/);
  });

  it('is answered for everybody where there is no answer', async () => {
    const message = await mention('What is the capital of Peru?');
    expect(titleOf(message)).toBe(en.answer.none);
    discord.assertClean();
  });

  it.each([
    ['10PARIS198 ¶5.C', '10PARIS198 ¶5.C'],
    ['[10 Paris 198 para 5 c]', '10PARIS198 ¶5.C'],
  ])('shows the place where it is nothing but the citation %s', async (text, title) => {
    const message = await mention(text);
    expect(titleOf(message)).toBe(title);
    expect(message?.embeds[0]?.description).not.toMatch(/^> /);
    discord.assertClean();
  });

  it('names the nearest where the place does not exist', async () => {
    expect((await mention('10PARIS198 ¶99.Z'))?.content).toMatch(/no ¶99\.Z in 10PARIS198; the nearest/);
    discord.assertClean();
  });

  it('gets a hint where it says nothing else', async () => {
    expect((await mention('  '))?.content).toBe(en.mention.empty);
    discord.assertClean();
  });

  it('is told when it is too long', async () => {
    expect((await mention('why '.repeat(200)))?.content).toBe('Please ask in at most 500 characters.');
    discord.assertClean();
  });

  it('is answered once, however often it comes', async () => {
    const said = reader.says(reader.channelId, QUESTION, { mention: true });
    await said.settled();
    discord.gateway.dispatch('MESSAGE_CREATE', said.payload);
    await flush();
    expect(posts()).toBe(2);
  });

  it('is answered without it where it is deleted meanwhile', async () => {
    discord.rest.delay('channelMessage', 300);
    const said = reader.says(reader.channelId, QUESTION, { mention: true });
    await discord.called(/\/messages$/);
    reader.deletes(said.message);
    await expect.poll(() => logged('answered'), SOON).toBeDefined();
    expect(posts()).toBe(1);
  });
});

describe('other messages', () => {
  beforeEach(() => start());

  it('are answered where they are direct', async () => {
    const person = discord.person({ in: 'dm' });
    const { message } = await person.says(person.channelId, QUESTION).settled();
    expect(titleOf(message)).toMatch(/^10PARIS198 ¶5\.A/);
    discord.assertClean();
  });

  it('are answered as follow-ups where they reply to an answer', async () => {
    const first = await mention(QUESTION);
    if (first === null) throw new Error('no answer');
    const second = await reader.says(reader.channelId, 'and how much?', { replyTo: first }).settled();
    const [before, own] = second.message?.embeds[0]?.description?.split('\n') ?? [];
    expect([before, own]).toEqual([`> ↪ ${QUESTION}`, '> and how much?']);
    discord.assertClean();
  });

  it('are no follow-ups where they reply to somebody else', async () => {
    const other = discord.person();
    const { message } = other.says(other.channelId, '> How long is it?');
    const said = reader.says(reader.channelId, `<@${discord.botId}> ${QUESTION}`, { replyTo: message });
    expect((await said.settled()).message?.embeds[0]?.description).toMatch(/^> How long is the reflection/);
  });

  /** Lets the bot hear of a message that mentions it, changed in something; how often it then replies. */
  async function repliesTo(changes: object): Promise<number> {
    const { payload, message } = reader.says(reader.channelId, QUESTION);
    const mentions = [{ id: discord.botId, username: 'attache', discriminator: '0', bot: true }];
    discord.gateway.dispatch('MESSAGE_CREATE', {
      ...payload,
      id: String(BigInt(message.id) + 1n),
      guild_id: discord.guilds[0]?.id,
      content: `<@${discord.botId}> ${QUESTION}`,
      mentions,
      ...changes,
    });
    await flush();
    expect(bot.log.filter(({ level }) => level > 30)).toEqual([]);
    return posts() - 1;
  }

  it.each<[string, object]>([
    ['not to the bot', { mentions: [] }],
    ['to everyone', { mentions: [], mention_everyone: true, content: '@everyone who?' }],
    ['of a bot', { author: { id: '1100000000000000055', username: 'b', discriminator: '0', bot: true } }],
    ['of a webhook', { webhook_id: '1100000000000000056' }],
    ['of the system', { type: 7 }],
    ['without a channel', { channel_id: undefined }],
  ])('are not answered: %s', async (_name, changes) => {
    expect(await repliesTo(changes)).toBe(0);
  });

  it.each<[string, (self: string) => object]>([
    ['as Discord sends it', () => ({})],
    ['with a mention of the old form', (self) => ({ content: `<@!${self}> ${QUESTION}` })],
    ['with the mention at the end', (self) => ({ content: `${QUESTION} <@${self}>` })],
  ])('are answered: %s', async (_name, changes) => {
    expect(await repliesTo(changes(discord.botId))).toBe(1);
  });
});

describe('what goes wrong', () => {
  it.each([
    [50001, 403],
    [50013, 403],
    [10003, 404],
    [10008, 404],
  ])('is one warning where the bot may not reply: %i', async (code, status) => {
    await start();
    discord.rest.answer('channelMessage', { status, body: { code, message: 'No' } });
    reader.says(reader.channelId, QUESTION, { mention: true });
    await expect.poll(() => logged('may not reply there')?.level, SOON).toBe(40);
    expect(posts()).toBe(1);
    expect(bot.log.filter(({ level }) => level >= 40)).toHaveLength(1);
  });

  it('is an incident where Discord does not take the answer', async () => {
    await start();
    discord.rest.answer('channelMessage', {
      status: 400,
      body: { code: 50035, message: 'Invalid Form Body' },
    });
    const message = await mention('xyzzy how long is the reflection period?');
    const line = logged('a command failed');
    expect(line?.level).toBe(50);
    expect(message?.content).toBe(en.errors.bug(String(line?.['incident'])));
    expect(bot.written()).not.toMatch(/xyzzy/);
    discord.assertClean();
  });

  it('is an incident where answering fails', async () => {
    const services = await testServices();
    const library = () => {
      throw new Error('a fault of ours');
    };
    await start({ services: { ...services, library } });
    const message = await mention(QUESTION);
    expect(message?.content).toBe(en.errors.bug(String(logged('a command failed')?.['incident'])));
  });

  it('is one line where nothing can be sent at all', async () => {
    await start();
    discord.rest.fail('channelMessage', { times: 8 });
    reader.says(reader.channelId, QUESTION, { mention: true });
    await expect.poll(() => logged('a reply could not be sent')?.level, SOON).toBe(50);
    await flush();
    expect(bot.host.exits).toEqual([]);
  });

  it('is told where somebody asks too much', async () => {
    await start({ cooldown: createCooldown(1, 60) });
    expect(titleOf(await mention(QUESTION))).toMatch(/^10PARIS198/);
    expect((await mention(QUESTION))?.content).toMatch(/try again <t:\d+:R>/);
    reader = discord.person();
    expect(titleOf(await mention(QUESTION))).toMatch(/^10PARIS198/);
  });
});
