import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registered } from '../../../commands/index.ts';
import type { Timing } from '../../../src/discord/gateway/gateway.ts';
import { type StandIn, startStandIn } from '../standIn/standIn.ts';
import { fakeHost } from './fakeHost.ts';
import { QUICK, startTestBot, type TestBot } from './startTestBot.ts';

const SOON = { timeout: 4000 };

let discord: StandIn;
let bot: TestBot;
let closed: string[];

async function start(managed = false, timing: Partial<Timing> = {}): Promise<void> {
  bot = await startTestBot(discord, {
    host: fakeHost(managed),
    timing: { ...QUICK, ...timing },
    onStop: [
      () => {
        closed.push('first');
        throw new Error('cannot close');
      },
      () => closed.push('second'),
    ],
  });
  await bot.started;
  await expect.poll(async () => (await bot.started).isReady(), SOON).toBe(true);
}

beforeEach(async () => {
  closed = [];
  discord = await startStandIn();
  discord.register(registered);
});
afterEach(async () => {
  await (await bot.started.catch(() => null))?.stop();
  await discord.close();
});

describe('a signal', () => {
  it.each(['SIGTERM', 'SIGINT'])('%s ends it in good order, and closes everything once', async (signal) => {
    await start();
    bot.host.send(signal);
    await expect.poll(() => bot.host.exits, SOON).toEqual([0]);
    expect(closed).toEqual(['first', 'second']);
    expect(discord.gateway.seen.closes).toEqual([1000]);
    discord.assertClean();
  });

  it('waits for what is under way, and turns away what is new', async () => {
    await start();
    discord.rest.delay('callback', 500);
    const before = discord.person().slash('/cite', { paragraph: '5.C' });
    await discord.called(/callback/);
    bot.host.send('SIGTERM');
    const after = discord.person().slash('/cite', { paragraph: '5.C' });
    const typing = discord.person().typeInto('/cite', { paragraph: '5' }, 'paragraph');
    const reader = discord.person();
    const said = reader.says(reader.channelId, 'How long is the reflection period?', { mention: true });
    const turned = await after.settled();
    expect(turned).toMatchObject({
      ephemeral: true,
      message: { content: expect.stringMatching(/restarting/) },
    });
    expect((await typing.settled()).choices).toEqual([]);
    expect((await before.settled()).message?.embeds[0]?.title).toBe('10PARIS198 ¶5.C');
    await expect.poll(() => bot.host.exits, SOON).toEqual([0]);
    expect(said.seen().message).toBeNull();
    discord.assertClean();
  });

  it('waits for a message that is being answered', async () => {
    await start();
    discord.rest.delay('channelMessage', 500);
    const reader = discord.person();
    const said = reader.says(reader.channelId, 'How long is the reflection period?', { mention: true });
    await discord.called(/messages$/);
    bot.host.send('SIGTERM');
    await expect.poll(() => bot.host.exits, SOON).toEqual([0]);
    expect(said.seen().message).not.toBeNull();
    discord.assertClean();
  });

  it.each([
    ['for what is under way', { drain: 600 }, true],
    ['at all', { drain: 900, deadline: 600 }, false],
  ])('waits no longer than it may %s', async (_name, timing, isSaid) => {
    await start(false, timing);
    discord.rest.delay('callback', 10_000);
    discord.person().slash('/cite', { paragraph: '5.C' }).mayFail();
    await discord.called(/callback/);
    const began = performance.now();
    bot.host.send('SIGTERM');
    await expect.poll(() => bot.host.exits, SOON).toEqual([0]);
    expect(performance.now() - began).toBeGreaterThan(500);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(closed).toEqual(['first', 'second']);
    expect(bot.log.some(({ msg }) => msg === 'what is still being answered is left')).toBe(isSaid);
  });

  it('ends it at once when it comes twice', async () => {
    await start(false, { drain: 600 });
    discord.rest.delay('callback', 10_000);
    discord.person().slash('/cite', { paragraph: '5.C' }).mayFail();
    await discord.called(/callback/);
    bot.host.send('SIGTERM');
    bot.host.send('SIGINT');
    expect(bot.host.exits).toEqual([1]);
    discord.rest.clear();
  });

  it('ends it in the middle of a reconnect', async () => {
    await start();
    discord.gateway.refuse();
    discord.gateway.cut('rst');
    await expect.poll(async () => (await bot.started).isReady(), SOON).toBe(false);
    bot.host.send('SIGTERM');
    await expect.poll(() => bot.host.exits, SOON).toEqual([0]);
    discord.gateway.refuse(0);
  });

  it('comes to a child from the sharding manager alone', async () => {
    await start(true);
    bot.host.send('SIGINT');
    expect(bot.log.map(({ msg }) => msg)).not.toContain('stopping');
    expect(bot.host.listeners('SIGINT')).toBe(1);
    bot.host.send('disconnect');
    await expect.poll(() => bot.host.exits, SOON).toEqual([0]);
  });
});

it('can be stopped without the end of the process', async () => {
  await start();
  await (await bot.started).stop();
  expect(bot.host.exits).toEqual([]);
  expect(closed).toEqual(['first', 'second']);
  expect(bot.host.listeners('SIGTERM')).toBe(0);
});
