import { setTimeout as delay } from 'node:timers/promises';
import { type ClientOptions, GatewayIntentBits, type Interaction } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type StandIn, type StandInOptions, startStandIn } from './standIn.ts';
import { startTinyBot, type TinyBot } from './tinyBot.ts';

const COMMANDS = [{ name: 'ask', description: 'Ask' }];

let discord: StandIn;
let bot: TinyBot | undefined;

async function behave(interaction: Interaction): Promise<unknown> {
  return interaction.isChatInputCommand()
    ? interaction.reply(`shard ${interaction.guild?.shardId}`)
    : undefined;
}

async function start(options: StandInOptions = {}, client: Partial<ClientOptions> = {}): Promise<void> {
  bot = undefined;
  discord = await startStandIn(options);
  bot = await startTinyBot(discord, { interaction: behave, commands: COMMANDS, options: client });
}

const ask = async (): Promise<string | undefined> =>
  (await discord.person().slash('/ask').settled()).message?.content;

/** Waits until the bot is there again, and asks. */
async function askOnceBack(): Promise<void> {
  await expect.poll(() => discord.gateway.connected(), { timeout: 4000 }).toEqual(['0/1']);
  expect(await ask()).toBeDefined();
  discord.assertClean();
}

describe('the gateway', () => {
  afterEach(async () => {
    await bot?.stop();
    await discord.close();
  });

  it.each([
    ['close 4000', () => discord.gateway.close(4000)],
    ['close 4009', () => discord.gateway.close(4009)],
    ['close 1001', () => discord.gateway.close(1001)],
    ['op 7', () => discord.gateway.reconnect()],
    ['op 9, resumable', () => discord.gateway.invalidate(true)],
    ['a cut with FIN', () => discord.gateway.cut('fin')],
    ['a cut with RST', () => discord.gateway.cut('rst')],
  ])('replays what came in the gap after %s', async (_name, disturb) => {
    await start();
    const resumed = discord.gateway.next('resumed');
    disturb();
    const handle = discord.person().slash('/ask');
    await resumed;
    expect((await handle.settled()).message?.content).toBeDefined();
    expect(discord.gateway.seen).toMatchObject({ identifies: 1, resumes: 1 });
    discord.assertClean();
  });

  it.each([
    ['close 1000', () => discord.gateway.close(1000)],
    ['op 9, not resumable', () => discord.gateway.invalidate(false)],
    [
      'a resume that is refused',
      () => {
        discord.gateway.forgetSessions();
        discord.gateway.close(4000);
      },
    ],
  ])('begins a new session after %s', async (_name, disturb) => {
    await start();
    const ready = discord.gateway.next('ready');
    disturb();
    await ready;
    expect(discord.gateway.seen.identifies).toBe(2);
    await askOnceBack();
  });

  it('is left when heartbeats are not acknowledged', async () => {
    await start({ heartbeatMs: 100 });
    const resumed = discord.gateway.next('resumed');
    discord.gateway.muteAcks(true);
    await expect.poll(() => discord.gateway.seen.closes, { timeout: 3000 }).toEqual([4200]);
    discord.gateway.muteAcks(false);
    await resumed;
    await askOnceBack();
  });

  it('says nothing for a while, and is resumed', async () => {
    await start({ heartbeatMs: 100 });
    discord.gateway.silence(true);
    const handle = discord.person().slash('/ask');
    await expect.poll(() => discord.gateway.seen.closes.length, { timeout: 3000 }).toBeGreaterThan(0);
    discord.gateway.silence(false);
    expect((await handle.settled()).message?.content).toBeDefined();
    discord.assertClean();
  });

  it('refuses connections, and rejects an IDENTIFY', async () => {
    await start();
    discord.gateway.refuse(700);
    discord.gateway.onIdentify('reject');
    discord.gateway.cut('rst');
    await expect.poll(() => discord.gateway.seen.identifies, { timeout: 4000 }).toBeGreaterThan(1);
    expect(discord.gateway.connected()).toEqual([]);
    discord.gateway.onIdentify('accept');
    await askOnceBack();
  });

  it('answers an IDENTIFY with nothing', async () => {
    await start();
    discord.gateway.onIdentify('swallow');
    discord.gateway.close(1000);
    await expect.poll(() => discord.gateway.seen.identifies, { timeout: 4000 }).toBe(2);
    expect(discord.gateway.connected()).toEqual([]);
    discord.gateway.onIdentify('accept');
    discord.gateway.cut('fin');
    await askOnceBack();
  });

  it('serves several shards, each with its own servers', async () => {
    // The shard of a server comes from the upper bits of its ID.
    const guilds = [0n, 1n].map((shard) => ({
      id: String(((1_500_000_000_000_000_000n >> 23n) << 23n) + (shard << 22n)),
    }));
    await start({ shards: 2, guilds }, { intents: [GatewayIntentBits.Guilds], shards: 'auto' });
    expect(discord.gateway.connected().sort()).toEqual(['0/2', '1/2']);
    const answers = await Promise.all(
      discord.guilds.map(
        async (guild) => (await discord.person({ in: guild }).slash('/ask').settled()).message?.content,
      ),
    );
    expect(answers).toEqual(['shard 0', 'shard 1']);
    discord.assertClean();
  });

  it('closes with 4014 for an intent that was not granted, and 4004 for a wrong token', async () => {
    discord = await startStandIn();
    const options = { intents: [GatewayIntentBits.MessageContent] };
    await expect(startTinyBot(discord, { options })).rejects.toThrow(/disallowed intents/i);
    await expect(startTinyBot({ ...discord, token: 'wrong' }, {})).rejects.toThrow(/invalid token/i);
    bot = undefined;
  });

  it('waits for servers that do not come', async () => {
    const began = performance.now();
    await start({ guildOutage: true }, { intents: [GatewayIntentBits.Guilds] });
    expect(performance.now() - began).toBeGreaterThan(200);
    expect(await ask()).toBeDefined();
    await delay(0);
    discord.assertClean();
  });
});
