import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { registered } from '../../../commands/index.ts';
import type { BotOptions } from '../../../src/discord/gateway/gateway.ts';
import { UserError } from '../../../src/userError.ts';
import { type StandIn, type StandInOptions, startStandIn } from '../standIn/standIn.ts';
import { type Line, startTestBot, type TestBot } from './startTestBot.ts';

const SOON = { timeout: 4000 };

let discord: StandIn;
let bot: TestBot;

/** A bot that is ready, with its commands registered. */
async function start(options: Partial<BotOptions> = {}, world: StandInOptions = {}): Promise<void> {
  discord = await startStandIn(world);
  discord.register(registered);
  bot = await startTestBot(discord, options as object);
  await bot.started;
  await expect.poll(async () => (await bot.started).isReady(), SOON).toBe(true);
}
const logged = (message: RegExp): Line | undefined => bot.log.find(({ msg }) => message.test(msg));
const ask = async (): Promise<unknown> =>
  (await discord.person().slash('/cite', { paragraph: '5.C' }).settled()).message?.embeds[0]?.title;

afterEach(async () => {
  await (await bot.started.catch(() => null))?.stop();
  await discord.close();
});

describe('the bot at Discord', () => {
  it('answers commands, and asks for nothing that is privileged', async () => {
    await start();
    expect(await ask()).toBe('10PARIS198 ¶5.C');
    discord.assertClean();
    expect(bot.written()).not.toContain(discord.token);
  });

  it('answers at once while its servers do not come', async () => {
    discord = await startStandIn({ guildOutage: true });
    discord.register(registered);
    bot = await startTestBot(discord);
    await bot.started;
    expect(await ask()).toBe('10PARIS198 ¶5.C');
    await expect.poll(async () => (await bot.started).isReady(), SOON).toBe(true);
    discord.assertClean();
  });

  it('opens as many connections as Discord recommends', async () => {
    await start({}, { shards: 2 });
    expect(discord.gateway.connected().sort()).toEqual(['0/2', '1/2']);
  });

  it.each([
    ['op 7', () => discord.gateway.reconnect()],
    ['a cut', () => discord.gateway.cut('rst')],
    ['close 4000', () => discord.gateway.close(4000)],
  ])('answers what came in the gap after %s', async (_name, disturb) => {
    await start();
    const resumed = discord.gateway.next('resumed');
    disturb();
    const handle = discord.person().slash('/cite', { paragraph: '5.C' });
    await resumed;
    expect((await handle.settled()).message?.embeds[0]?.title).toBe('10PARIS198 ¶5.C');
    await expect.poll(() => bot.log.map(({ msg }) => msg), SOON).toContain('resumed');
    expect(bot.log.filter(({ msg }) => msg === 'reconnecting')).toHaveLength(1);
    expect(bot.host.exits).toEqual([]);
    discord.assertClean();
  });

  it('sends an answer that was under way when the connection broke', async () => {
    await start();
    discord.rest.delay('callback', 400);
    const handle = discord.person().slash('/cite', { paragraph: '5.C' });
    await discord.called(/callback/);
    discord.gateway.close(4000);
    expect((await handle.settled()).message?.embeds[0]?.title).toBe('10PARIS198 ¶5.C');
    discord.assertClean();
  });

  it('says how it fares', async () => {
    await start();
    const one = await bot.started;
    expect(Date.now() - one.lastHeard().getTime()).toBeLessThan(2000);
    discord.gateway.refuse();
    discord.gateway.cut('fin');
    await expect.poll(() => one.isReady(), SOON).toBe(false);
    discord.gateway.refuse(0);
    await expect.poll(() => one.isReady(), SOON).toBe(true);
    const before = one.lastHeard().getTime();
    // With nothing but heartbeats.
    await expect.poll(() => one.lastHeard().getTime(), SOON).toBeGreaterThan(before);
    await one.stop();
    expect(one.isReady()).toBe(false);
  });
});

describe('at the start', () => {
  it('tries again until Discord answers', async () => {
    discord = await startStandIn();
    // Four requests make one attempt of discord.js.
    discord.rest.fail('gateway', { status: 503, times: 5 });
    discord.rest.drop('gateway');
    bot = await startTestBot(discord);
    await bot.started;
    const lines = bot.log.filter(({ msg }) => /trying again/.test(msg));
    expect(lines.map(({ reason, attempt }) => [reason, attempt])).toEqual([
      ['503', 1],
      [expect.any(String), 2],
    ]);
    expect(bot.host.exits).toEqual([]);
  });

  it('tries again when it fails after a first success', async () => {
    discord = await startStandIn();
    discord.register(registered);
    discord.rest.delay('gateway', 0);
    discord.rest.fail('gateway', { times: 8 });
    bot = await startTestBot(discord);
    await bot.started;
    expect(await ask()).toBe('10PARIS198 ¶5.C');
    expect([discord.gateway.seen.identifies, bot.host.exits]).toEqual([1, []]);
    expect(bot.host.listeners('SIGTERM')).toBe(1);
    discord.assertClean();
  });

  it('ends where the gateway is something else', async () => {
    discord = await startStandIn();
    const other = createServer((_, response) => void response.writeHead(503).end());
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    const body = { url: `ws://127.0.0.1:${port}`, shards: 1, session_start_limit: limit };
    discord.rest.answer('gateway', { status: 200, body }, 2);
    bot = await startTestBot(discord);
    await expect.poll(() => bot.host.exits, SOON).toEqual([1]);
    expect(logged(/first connection failed/)).toMatchObject({
      level: 60,
      err: { message: expect.stringContaining('503') },
    });
    other.closeAllConnections();
    other.close();
  });

  it('waits for a Discord that cannot be reached at all, and ends on a signal meanwhile', async () => {
    discord = await startStandIn();
    await discord.close();
    const closed: string[] = [];
    bot = await startTestBot(discord, {
      timing: { waitBefore: () => 60_000 },
      onStop: [() => closed.push('feedback')],
    } as object);
    await expect.poll(() => logged(/trying again/)?.['reason'], SOON).toBe('ECONNREFUSED');
    bot.host.send('SIGTERM');
    await expect.poll(() => bot.host.exits, SOON).toEqual([0]);
    expect(closed).toEqual(['feedback']);
    expect((await bot.started).isReady()).toBe(false);
    discord = await startStandIn();
  });

  it('ends with a sentence about DISCORD_TOKEN when Discord does not accept it', async () => {
    discord = await startStandIn();
    bot = await startTestBot(discord, { token: 'not-this-token' });
    const error = await bot.started.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(/DISCORD_TOKEN/);
    expect(logged(/trying again/)).toBeUndefined();
    expect(bot.written()).not.toContain('not-this-token');
    // Nothing is left that would keep the process from ending.
    for (const event of ['SIGINT', 'SIGTERM', 'unhandledRejection'])
      expect(bot.host.listeners(event)).toBe(0);
  });

  it.each([
    [4004, /DISCORD_TOKEN/],
    [4011, /--shards auto/],
    [4012, /newer version/],
    [4014, /Guilds, GuildMessages, DirectMessages/],
  ])('ends when the first connection is closed with %i', async (code, sentence) => {
    discord = await startStandIn();
    discord.gateway.onIdentify('swallow');
    bot = await startTestBot(discord);
    await expect.poll(() => discord.gateway.seen.identifies, SOON).toBe(1);
    discord.gateway.close(code);
    await expect.poll(() => bot.host.exits, SOON).toEqual([1]);
    expect(logged(sentence)?.level).toBe(60);
    expect((await bot.started).isReady()).toBe(false);
  });

  it('ends when it never gets ready, though heartbeats are answered', async () => {
    discord = await startStandIn({ heartbeatMs: 30 });
    discord.gateway.onIdentify('swallow');
    bot = await startTestBot(discord, { timing: { silence: { every: 50, limit: 400 } } } as object);
    await expect.poll(() => bot.host.exits, SOON).toEqual([1]);
    expect(logged(/silent for too long/)?.level).toBe(60);
    discord.gateway.onIdentify('accept');
    discord.gateway.close(4000);
  });
});

describe('what waiting does not mend', () => {
  it.each([[4004], [4010], [4011], [4012], [4013], [4014]])(
    'ends it: close %i, though not before the answer that is under way',
    async (code) => {
      await start();
      discord.rest.delay('callback', 200);
      const handle = discord.person().slash('/cite', { paragraph: '5.C' });
      await discord.called(/callback/);
      discord.gateway.close(code);
      await expect.poll(() => bot.host.exits, SOON).toEqual([1]);
      expect(handle.seen().message?.embeds[0]?.title).toBe('10PARIS198 ¶5.C');
      expect(bot.log.find(({ level }) => level === 60)).toMatchObject({ code, shard: 0 });
      discord.assertClean();
    },
  );

  it('ends it: a 401, whenever it comes', async () => {
    const closed: string[] = [];
    await start({ onStop: [() => closed.push('feedback')] });
    discord.rest.unauthorized('channelMessage');
    const reader = discord.person();
    reader.says(reader.channelId, 'How long is the reflection period?', { mention: true });
    await expect.poll(() => bot.host.exits, SOON).toEqual([1]);
    expect(logged(/DISCORD_TOKEN/)?.level).toBe(60);
    expect(closed).toEqual(['feedback']);
  });

  it('does not end it: a 401 for the token of one interaction', async () => {
    await start();
    const expired = { code: 50027, message: 'Invalid Webhook Token' };
    discord.rest.answer('callback', { status: 401, body: expired });
    discord.person().slash('/cite', { paragraph: '5.C' }).mayFail();
    await expect.poll(() => logged(/took no answer/)?.level, SOON).toBe(40);
    expect(bot.host.exits).toEqual([]);
    expect(await ask()).toBe('10PARIS198 ¶5.C');
  });

  it('ends it: a Discord that is silent', async () => {
    await start({ timing: { silence: { every: 50, limit: 600 } } }, { heartbeatMs: 100 });
    expect(await ask()).toBe('10PARIS198 ¶5.C');
    discord.gateway.silence(true);
    await expect.poll(() => bot.host.exits, SOON).toEqual([1]);
    expect(logged(/silent for too long/)?.level).toBe(60);
  });

  it('ends it: a gateway that refuses every attempt to come back', async () => {
    await start({ timing: { silence: { every: 50, limit: 800 } } });
    discord.gateway.refuse();
    discord.gateway.cut('rst');
    await expect.poll(() => bot.host.exits, SOON).toEqual([1]);
    expect(bot.log.filter(({ msg }) => msg === 'reconnecting')).toHaveLength(1);
  });

  it('does not end it: quiet hours with nothing but heartbeats', async () => {
    await start({ timing: { silence: { every: 50, limit: 400 } } }, { heartbeatMs: 100 });
    await new Promise((done) => setTimeout(done, 1000));
    expect(bot.host.exits).toEqual([]);
  });

  it('does not end it: an error that nobody caught', async () => {
    await start();
    bot.host.send('unhandledRejection', new TypeError('a malformed event'));
    expect(logged(/nobody caught/)).toMatchObject({ level: 50, err: { message: 'a malformed event' } });
    expect(bot.host.exits).toEqual([]);
  });
});
