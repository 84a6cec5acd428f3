import { Agent, request as httpRequest } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type HttpBot, startHttpBot } from '../../../src/discord/http/httpBot.ts';
import { type Cooldown, noCooldown } from '../../../src/discord/interaction/cooldown.ts';
import type { Ended } from '../../../src/discord/interaction/dispatcher.ts';
import type { Services } from '../../../src/discord/interaction/request.ts';
import { realCorpus, servicesFor } from '../harness.ts';
import { type RestStandIn, startRestStandIn } from './restStandIn.ts';
import { commandPayload, createSigner } from './signing.ts';

const signer = createSigner();
const INTERACTION = '/interactions/200000000000000001/a-token/callback';
const ORIGINAL = '/webhooks/100000000000000001/a-token/messages/@original';

let services: Services;
let discord: RestStandIn;
let bot: HttpBot;
let ended: Ended[];
let log: string;

beforeAll(async () => {
  services = servicesFor(await realCorpus());
});
beforeEach(async () => {
  discord = await startRestStandIn();
  ended = [];
  log = '';
});
afterEach(async () => {
  await bot.stop();
  await discord.close();
});

const write = (line: string): void => {
  log += line;
};

async function start(cooldown: Cooldown = noCooldown): Promise<void> {
  bot = await startHttpBot({
    port: 0,
    host: '127.0.0.1',
    publicKey: signer.publicKey,
    services,
    logger: pino({ level: 'debug' }, { write }),
    cooldown,
    ended: (one) => ended.push(one),
    rest: { api: discord.api },
  });
}

/** A cooldown that keeps everybody waiting. */
const slow = (ms: number): Cooldown => ({ take: () => delay(ms, null) });

async function post(payload: object): Promise<{ status: number; body: string; connection: string | null }> {
  const body = JSON.stringify(payload);
  const response = await fetch(`http://127.0.0.1:${bot.port}/interactions`, {
    method: 'POST',
    headers: signer.headers(body),
    body,
  });
  const connection = response.headers.get('connection');
  return { status: response.status, body: await response.text(), connection };
}
const ask = (question: string): object =>
  commandPayload('ask', [{ name: 'question', type: 3, value: question }]);

/** A press on a button of a message that only the user sees. */
const press = (id: string): object => ({
  ...commandPayload(''),
  type: 3,
  message: { id: '500000000000000001', content: '', flags: 64, embeds: [] },
  data: { custom_id: id, component_type: 2 },
});

describe('startHttpBot', () => {
  it('answers a question with a citation, at once and without a call', async () => {
    await start();
    const { status, body } = await post(ask('How long is the reflection period?'));
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ type: 4, data: { allowed_mentions: { parse: [] } } });
    expect(body).toContain('10PARIS198 ¶5.A');
    expect(discord.received).toEqual([]);
    await expect.poll(() => ended).toMatchObject([{ name: 'ask', outcome: 'answered' }]);
  });

  it('suggests while somebody types', async () => {
    await start();
    const option = { name: 'citation', type: 3, value: '10PARIS', focused: true };
    const { status, body } = await post(commandPayload('cite', [option], 4));
    expect(status).toBe(200);
    const { type, data } = JSON.parse(body);
    expect(type).toBe(8);
    expect(data.choices.length).toBeGreaterThan(0);
  });

  it('posts a file after an empty 202', async () => {
    await start();
    const { status, body } = await post(press('file|10PARIS198|5.A'));
    expect([status, body]).toEqual([202, '']);
    await expect.poll(() => discord.received.length).toBe(1);
    const [sent] = discord.received;
    expect(sent?.call).toBe(`POST ${INTERACTION}`);
    expect(sent?.type).toMatch(/^multipart\/form-data/);
    expect(sent?.body).toMatch(/name="files\[0\]"; filename="[^"]*10PARIS198/);
    expect(sent?.body).toContain('"type":4');
    expect(sent?.authorised).toBe(false);
  });

  it('defers what is slow, then edits, also when Discord does not know the response yet', async () => {
    await start(slow(2200));
    discord.refusals.push(10015);
    const { status, body } = await post(ask('How long is the reflection period?'));
    expect([status, JSON.parse(body)]).toMatchObject([200, { type: 5 }]);
    await expect.poll(() => ended, { timeout: 5000 }).toMatchObject([{ outcome: 'answered' }]);
    expect(discord.received.map(({ call }) => call)).toEqual([`PATCH ${ORIGINAL}`, `PATCH ${ORIGINAL}`]);
    expect(discord.received[1]?.body).toContain('10PARIS198 ¶5.A');
    expect(discord.received.some(({ authorised }) => authorised)).toBe(false);
  });

  it('counts as late what Discord takes no more', async () => {
    await start();
    discord.refusals.push(10062);
    await post(press('file|10PARIS198|5.A'));
    await expect.poll(() => ended).toMatchObject([{ name: 'file', outcome: 'late' }]);
  });

  it('writes down no token, signature or question', async () => {
    await start();
    await post(ask('Is there a zebra?'));
    const body = JSON.stringify(ask('Is there a zebra?'));
    await fetch(`http://127.0.0.1:${bot.port}/`, {
      method: 'POST',
      headers: createSigner().headers(body),
      body,
    });
    expect(log).toContain('"status":401');
    expect(log).not.toMatch(/a-token|zebra|ed25519/i);
  });

  it('stops in good order: nothing new, and what is being answered comes whole', async () => {
    await start(slow(2300));
    expect(bot.isReady()).toBe(true);
    const answer = post(ask('How long is the reflection period?'));
    await expect.poll(() => bot.inFlight()).toBe(1);
    const stopped = bot.stop();
    expect(bot.isReady()).toBe(false);
    await expect(post({ type: 1 })).rejects.toThrow();
    expect(await answer).toMatchObject({ status: 200, connection: 'close' });
    await stopped;
    expect(bot.inFlight()).toBe(0);
    expect(discord.received.map(({ call }) => call)).toEqual([`PATCH ${ORIGINAL}`]);
  });

  it('closes connections that are kept open', async () => {
    await start();
    const agent = new Agent({ keepAlive: true });
    const body = JSON.stringify({ type: 1 });
    const closed = new Promise<void>((resolve, reject) => {
      const request = httpRequest(
        { agent, port: bot.port, host: '127.0.0.1', method: 'POST', headers: signer.headers(body) },
        (response) => response.resume(),
      );
      request.on('error', reject);
      request.on('socket', (socket) => socket.on('close', () => resolve()));
      request.end(body);
    });
    await expect.poll(() => log).toContain('"status":200');
    const began = performance.now();
    await bot.stop();
    await closed;
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
