import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registered } from '../../../commands/index.ts';
import { type StandIn, startStandIn } from '../standIn/standIn.ts';
import { runScript, type Script } from './script.ts';

// The built program; `npm test` builds it first.
const STARTED = { timeout: 20_000 };
const DEADLINE = 10_000;

let discord: StandIn;
let script: Script;

const messages = (): string[] => script.log.map(({ msg }) => msg);
const started = async (): Promise<void> => {
  await expect.poll(messages, STARTED).toContain('ready');
};
const ask = async (): Promise<unknown> =>
  (await discord.person().slash('/cite', { paragraph: '5.C' }).settled()).message?.embeds[0]?.title;

async function start(name: string, shards = 1): Promise<void> {
  discord = await startStandIn({ shards });
  discord.register(registered);
  script = runScript(name, discord);
}

afterEach(async () => {
  script.process.kill('SIGKILL');
  await discord.close();
});

describe('the bot as a process', () => {
  beforeEach(() => start('bot.mjs'));

  it('goes on after a malformed event, and ends on SIGTERM with an answer under way', async () => {
    await started();
    discord.deliver({ id: '1100000000000000077', application_id: '1', token: 't', type: 2, version: 1 });
    await expect.poll(messages, STARTED).toContain('an error that nobody caught');
    expect(await ask()).toBe('10PARIS198 ¶5.C');
    discord.rest.delay('callback', 500);
    const handle = discord.person().slash('/cite', { paragraph: '5.C' });
    await expect.poll(() => discord.calls.filter(({ path }) => path.endsWith('callback')).length).toBe(2);
    script.process.kill('SIGTERM');
    expect((await handle.settled()).message?.embeds[0]?.title).toBe('10PARIS198 ¶5.C');
    expect((await script.ended).by).toBe(0);
  });

  it.each([
    [
      'that is refused',
      () => {
        discord.gateway.refuse();
        discord.gateway.cut('rst');
      },
    ],
    [
      'in the middle of IDENTIFY',
      () => {
        discord.gateway.onIdentify('swallow');
        discord.gateway.close(1000);
      },
    ],
  ])('ends on SIGTERM during a reconnect %s', async (_name, disturb) => {
    await started();
    disturb();
    await expect.poll(messages, STARTED).toContain('reconnecting');
    // Past the half second that discord.js waits before it tries.
    await new Promise((done) => setTimeout(done, 700));
    script.process.kill('SIGTERM');
    const { by, after } = await script.ended;
    expect(by).toBe(0);
    expect(after).toBeLessThan(DEADLINE);
  });

  it('ends on SIGTERM before it was ever connected', async () => {
    discord.gateway.onIdentify('swallow');
    await expect.poll(() => discord.gateway.seen.identifies, STARTED).toBe(1);
    script.process.kill('SIGTERM');
    const { by, after } = await script.ended;
    expect(by).toBe(0);
    expect(after).toBeLessThan(DEADLINE);
  });

  it('ends with exit code 1 on a token that was reset', async () => {
    await started();
    discord.gateway.close(4004);
    expect((await script.ended).by).toBe(1);
    expect(messages().at(-1)).toMatch(/DISCORD_TOKEN/);
  });
});

describe('the sharding manager as a process', () => {
  beforeEach(() => start('shards.mjs', 2));

  it('runs one process a shard, starts again what ends, and ends all on SIGTERM', async () => {
    await expect.poll(() => discord.gateway.connected().sort(), STARTED).toEqual(['0/2', '1/2']);
    const [first] = script.log.filter(({ msg }) => msg === 'connected');
    process.kill(Number(first?.['pid']), 'SIGKILL');
    await expect.poll(messages, STARTED).toContain('a shard ended; starting it again');
    const connected = () =>
      new Set(script.log.filter(({ msg }) => msg === 'connected').map(({ pid }) => pid));
    await expect.poll(() => connected().size, STARTED).toBe(3);
    expect(discord.gateway.connected().sort()).toEqual(['0/2', '1/2']);
    script.process.kill('SIGTERM');
    const { by, after } = await script.ended;
    expect(by).toBe(0);
    expect(after).toBeLessThan(DEADLINE);
    expect(discord.gateway.connected()).toEqual([]);
  });

  it('takes its children along when it is killed', async () => {
    await expect.poll(() => discord.gateway.connected().length, STARTED).toBe(2);
    script.process.kill('SIGKILL');
    await expect.poll(() => discord.gateway.connected(), STARTED).toEqual([]);
    await script.ended;
  });
});
