import { pino } from 'pino';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Bot, startBot } from '../../src/discord/gateway.ts';
import type { Searcher } from '../../src/search/searcher.ts';
import { UserError } from '../../src/userError.ts';
import { payload, realCorpus, servicesFor } from './harness.ts';
import { messageViolations } from './limits.ts';
import { type StandIn, startStandIn } from './standIn.ts';

type Listener = (...details: unknown[]) => void;

const events: NodeJS.EventEmitter = process;
const SIGNALS = ['SIGINT', 'SIGTERM', 'unhandledRejection'] as const;
const CALLBACK = '/interactions/1100000000000000001/interaction-token/callback';

let searcher: Searcher;
let log: { msg: string; level: number }[];
let discord: StandIn;
let bot: Bot | undefined;
let before: Map<string, Listener[]>;

beforeAll(async () => {
  searcher = servicesFor(await realCorpus()).searcher;
});

// What the bot listens to belongs to the process; the test runner's own listeners stay out of the way.
beforeEach(() => {
  log = [];
  bot = undefined;
  before = new Map(SIGNALS.map((name) => [name, events.listeners(name) as Listener[]]));
  for (const name of SIGNALS) events.removeAllListeners(name);
});
afterEach(async () => {
  await bot?.stop();
  await discord.close();
  for (const [name, listeners] of before) {
    events.removeAllListeners(name);
    for (const listener of listeners) events.on(name, listener);
  }
  vi.restoreAllMocks();
});

const start = async (): Promise<void> => {
  bot = await startBot({
    token: 'the-token',
    searcher,
    logger: pino({ level: 'info' }, { write: (line: string) => log.push(JSON.parse(line)) }),
    rest: { api: discord.api },
  });
};
const logged = (message: string): Promise<void> =>
  vi.waitFor(() => expect(log.map(({ msg }) => msg)).toContain(message), { timeout: 4000 });

describe('the bot at Discord', () => {
  it('answers a command by the interaction’s own token', async () => {
    discord = await startStandIn();
    await start();
    await logged('ready');
    discord.dispatch('INTERACTION_CREATE', payload('cite', { paragraph: '5.C' }));
    const { method, authorization, body } = await discord.called(CALLBACK);
    const response = body as { type: number; data: Parameters<typeof messageViolations>[0] };
    expect([method, authorization, response.type]).toEqual(['POST', undefined, 4]);
    expect(response.data.embeds?.[0]?.title).toBe('10PARIS198 ¶5.C');
    expect(response.data.allowed_mentions).toEqual({ parse: [] });
    expect(messageViolations(response.data)).toEqual([]);
  });

  it('sends a long answer as follow-ups and suggests while somebody types', async () => {
    discord = await startStandIn();
    await start();
    discord.dispatch('INTERACTION_CREATE', payload('cite', { paragraph: '5-6' }));
    const followUp = await discord.called('/webhooks/1100000000000000002/interaction-token');
    expect(followUp).toMatchObject({ method: 'POST', authorization: undefined });
    discord.dispatch('INTERACTION_CREATE', {
      ...payload('cite', { paragraph: '6' }, 'paragraph'),
      id: '1100000000000000077',
    });
    const { body } = await discord.called('/interactions/1100000000000000077/interaction-token/callback');
    expect(body).toMatchObject({
      type: 8,
      data: { choices: expect.arrayContaining([expect.objectContaining({ value: '10PARIS198 ¶6.A' })]) },
    });
  });

  it('outlives a malformed interaction', async () => {
    discord = await startStandIn();
    await start();
    await logged('ready');
    discord.dispatch('INTERACTION_CREATE', { id: '1', token: 't', type: 2 });
    await logged('an error that nobody caught');
    discord.dispatch('INTERACTION_CREATE', payload('help', {}));
    expect((await discord.called(CALLBACK)).body).toMatchObject({ type: 4 });
  });

  it('ends with a sentence about DISCORD_TOKEN when Discord does not accept it', async () => {
    discord = await startStandIn(() => ({ status: 401, body: { code: 0, message: '401: Unauthorized' } }));
    const error = await start().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(/DISCORD_TOKEN/);
  });

  it.each([[4004], [4014]])('ends when Discord closes the connection for good: %i', async (code) => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
    discord = await startStandIn();
    await start();
    await logged('ready');
    discord.hangUp(code);
    await logged('Discord refuses the connection for good');
    expect(exit).toHaveBeenCalledWith(1);
  });

  it('ends on SIGTERM', async () => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
    discord = await startStandIn();
    await start();
    await logged('ready');
    process.emit('SIGTERM', 'SIGTERM');
    await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0), { timeout: 3000 });
  });
});
