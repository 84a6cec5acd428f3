import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { registered } from '../../../commands/index.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import type { Searcher } from '../../../src/search/searcher.ts';
import { startTestBot, type TestBot } from '../gateway/startTestBot.ts';
import { realCorpus, servicesFor } from '../harness.ts';
import type { Handle } from '../standIn/people/handle.ts';
import { type StandIn, type StandInOptions, startStandIn } from '../standIn/standIn.ts';

// What goes wrong at Discord and on the way there, each with something being answered: nothing is answered
// twice, what can be answered is, and the process goes on.

const QUESTION = 'How many trafficking victims were identified?';
/** So long a search takes, and after half of it the user is told to wait. */
const SLOW = 300;

let corpus: Corpus;
let discord: StandIn;
let bot: TestBot;

beforeAll(async () => {
  corpus = await realCorpus();
});

afterEach(async () => {
  await (await bot.started.catch(() => null))?.stop();
  await discord.close();
  expect(bot.host.exits).toEqual([]);
});

async function start(options: { slow?: boolean } & StandInOptions = {}): Promise<void> {
  const { slow = false, ...world } = options;
  discord = await startStandIn({ heartbeatMs: 200, ...world });
  discord.register(registered);
  const services = servicesFor(corpus);
  const { searcher, suggester, hash } = services.library();
  const patient: Searcher = {
    ...searcher,
    async search(question, more) {
      if (slow) await delay(SLOW);
      return searcher.search(question, more);
    },
  };
  bot = await startTestBot(discord, {
    services: { ...services, library: () => ({ searcher: patient, suggester, hash }) },
    deferAfter: slow ? SLOW / 2 : 2000,
  });
  await bot.started;
  await discord.gateway.ready();
}

const titleAfter = async (handle: Handle): Promise<string | undefined> =>
  (await handle.settled()).message?.embeds[0]?.title;
const ask = (): Handle => discord.person().slash('/ask', { question: QUESTION });
const cite = (): Handle => discord.person().slash('/cite', { paragraph: '5.C' });
const ANSWER = '10PARIS198 ¶5.G';

describe('the connection', () => {
  it.each([
    ['op 7', () => discord.gateway.reconnect()],
    ['op 9, resumable', () => discord.gateway.invalidate(true)],
    ['op 9', () => discord.gateway.invalidate(false)],
    ['close 1000', () => discord.gateway.close(1000)],
    ['close 1001', () => discord.gateway.close(1001)],
    ['close 4000', () => discord.gateway.close(4000)],
    ['close 4009', () => discord.gateway.close(4009)],
    ['a cut, FIN', () => discord.gateway.cut('fin')],
    ['a cut, RST', () => discord.gateway.cut('rst')],
    ['no acknowledgements', () => discord.gateway.muteAcks(true)],
    [
      'a resume that is refused',
      () => {
        discord.gateway.forgetSessions();
        discord.gateway.close(4000);
      },
    ],
    [
      'a server that is away for a second',
      () => {
        discord.gateway.refuse(1000);
        discord.gateway.cut('rst');
      },
    ],
  ])('%s: what is under way is answered once, and what comes later too', async (_, disturb) => {
    await start({ slow: true });
    const { identifies, resumes } = { ...discord.gateway.seen };
    const underWay = ask();
    await discord.called(/callback$/);
    disturb();
    expect(await titleAfter(underWay)).toBe(ANSWER);
    await expect
      .poll(() => discord.gateway.seen.identifies + discord.gateway.seen.resumes, { timeout: 8000 })
      .toBeGreaterThan(identifies + resumes);
    discord.gateway.muteAcks(false);
    await expect.poll(() => discord.gateway.connected().length, { timeout: 8000 }).toBe(1);
    expect(await titleAfter(ask())).toBe(ANSWER);
    discord.assertClean();
  });
});

describe('a rate limit', () => {
  it('on the first response delays it', async () => {
    await start();
    discord.rest.rateLimit('callback', { retryAfter: 1 });
    expect(await titleAfter(cite())).toBe('10PARIS198 ¶5.C');
    discord.assertClean();
  });

  it('on the edit of a deferred response delays that', async () => {
    await start({ slow: true });
    discord.rest.rateLimit('original', { retryAfter: 1 });
    expect(await titleAfter(ask())).toBe(ANSWER);
    discord.assertClean();
  });

  it('on a follow-up delays that', async () => {
    await start({ slow: true });
    const answer = ask();
    const { message } = await answer.settled();
    if (message === null) throw new Error('no answer');
    discord.rest.rateLimit('followUp', { retryAfter: 1 });
    const pressed = discord.person({ name: 'another' }).press(message, 'Why this answer');
    const { followUps } = await pressed.until((seen) => seen.followUps.length === 1);
    expect(followUps[0]?.embeds[0]?.title).toBe(`Why this answer: ${ANSWER}`);
    discord.assertClean();
  });

  it('on a message delays the reply to a mention', async () => {
    await start();
    discord.rest.rateLimit('channelMessage', { retryAfter: 1, global: true });
    const asker = discord.person();
    const said = asker.says(asker.channelId, QUESTION, { mention: true });
    const { message } = await said.until((seen) => seen.message !== null);
    expect(message?.embeds[0]?.title).toBe(ANSWER);
    discord.assertClean();
  });
});

describe('errors of the server', () => {
  it.each([['callback'], ['original']] as const)('on %s are tried again', async (where) => {
    await start({ slow: where === 'original' });
    discord.rest.fail(where, { status: 503, times: 2 });
    expect(await titleAfter(ask())).toBe(ANSWER);
    discord.assertClean();
  });

  it('that do not end are logged, and the next one is answered', async () => {
    await start();
    discord.rest.fail('callback', { status: 502, times: 8 });
    cite().mayFail();
    await expect
      .poll(() => bot.log.map(({ msg }) => msg), { timeout: 5000 })
      .toContain('an answer could not be sent');
    discord.rest.clear();
    expect(await titleAfter(cite())).toBe('10PARIS198 ¶5.C');
  });

  it('a connection that breaks before Discord has said anything costs one answer at most', async () => {
    await start();
    discord.rest.drop('callback');
    await cite().mayFail().settled(4000);
    expect(await titleAfter(cite())).toBe('10PARIS198 ¶5.C');
  });
});

describe('what comes too late', () => {
  it('for the three seconds is warned of', async () => {
    await start({ deadlineMs: 200 });
    discord.rest.delay('callback', 600);
    const missed = await cite().mayFail().settled(4000);
    expect(missed.message).toBeNull();
    await expect
      .poll(() => bot.log.map(({ msg }) => msg), { timeout: 4000 })
      .toContain('Discord took no answer');
    expect(bot.log.filter(({ level }) => level >= 50)).toEqual([]);
  });

  it('for the life of the token is warned of', async () => {
    await start({ slow: true, tokenLifeMs: 200 });
    await ask().mayFail().settled(4000);
    await expect
      .poll(() => bot.log.map(({ msg }) => msg), { timeout: 4000 })
      .toContain('Discord took no answer');
    expect(bot.log.filter(({ level }) => level >= 50)).toEqual([]);
  });

  it('for a message that was deleted meanwhile is warned of', async () => {
    await start({ slow: true });
    const asker = discord.person({ permissions: 1n << 13n });
    const handle = asker.slash('/ask', { question: QUESTION }).mayFail();
    await handle.until(({ thinking }) => thinking);
    const [placeholder] = discord.messagesIn(asker.channelId);
    if (placeholder !== undefined) asker.deletes(placeholder);
    await expect
      .poll(() => bot.log.map(({ msg }) => msg), { timeout: 4000 })
      .toContain('Discord took no answer');
    expect(bot.log.filter(({ level }) => level >= 50)).toEqual([]);
  });
});

describe('buttons', () => {
  it('that are pressed twice at once answer each press', async () => {
    await start({ slow: true });
    const { message } = await ask().settled();
    if (message === null) throw new Error('no answer');
    const presser = discord.person();
    const presses = [presser.press(message, 'Why this answer'), presser.press(message, 'Why this answer')];
    for (const press of presses) {
      const { followUps } = await press.until((seen) => seen.followUps.length > 0);
      expect(followUps).toHaveLength(1);
    }
    discord.assertClean();
  });

  it('work after a restart of the bot, in another process as in this', async () => {
    await start();
    const { message } = await ask().settled();
    if (message === null) throw new Error('no answer');
    await (await bot.started).stop();
    const services = servicesFor(corpus);
    bot = await startTestBot(discord, { services });
    await bot.started;
    await discord.gateway.ready();
    const seen = await discord.person().press(message, 'Whole answer').settled();
    expect(seen.message?.embeds[0]?.title).toBe(ANSWER);
    discord.assertClean();
  });

  it('whose cable has left the corpus say so', async () => {
    await start();
    const { message } = await ask().settled();
    if (message === null) throw new Error('no answer');
    await (await bot.started).stop();
    bot = await startTestBot(discord, { services: servicesFor({ cables: [], entries: [] }) });
    await bot.started;
    await discord.gateway.ready();
    const seen = await discord.person().press(message, 'Whole answer').settled();
    expect(seen.message?.content).toBe('10PARIS198 ¶5.G is not in the corpus any more; ask again.');
    discord.assertClean();
  });
});
