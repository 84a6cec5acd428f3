import { afterEach, beforeAll, beforeEach, describe, it } from 'vitest';
import { registered } from '../../../commands/index.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { startBot } from '../../../src/discord/gateway/gateway.ts';
import { startHttpBot } from '../../../src/discord/http/httpBot.ts';
import { noCooldown } from '../../../src/discord/interaction/cooldown.ts';
import { createLogger } from '../../../src/log.ts';
import { largerCorpus, memoryFeedback, servicesFor } from '../harness.ts';
import { type StandIn, startStandIn } from '../standIn/standIn.ts';
import { asking } from './asking.ts';
import { conversing } from './conversing.ts';
import { reading } from './reading.ts';
import { running } from './running.ts';
import type { Scenario, Stage } from './stage.ts';

// Every command, option, button, page, form, refusal and permission, as people meet them: by the real
// program on a real socket, over the gateway and over HTTP.

type Way = 'the gateway' | 'HTTP';

let corpus: Corpus;
let discord: StandIn;
let stage: Stage;
let stop: () => Promise<void>;

beforeAll(async () => {
  corpus = await largerCorpus();
});

async function enter(way: Way): Promise<void> {
  discord = await startStandIn({ heartbeatMs: 200, guilds: [{}, { name: 'Consulate' }] });
  discord.register(registered);
  const feedback = memoryFeedback();
  const log: Record<string, unknown>[] = [];
  const options = {
    services: servicesFor(corpus, {
      feedback,
      adminServer: discord.guilds[0]?.id ?? null,
      sourceOf: (cable, locator) => `https://cables.example/${cable}#${locator}`,
    }),
    logger: createLogger('info', { write: (line: string) => void log.push(JSON.parse(line)) }),
    cooldown: noCooldown,
    rest: { api: discord.api },
  };
  if (way === 'HTTP') {
    const bot = await startHttpBot({ ...options, publicKey: discord.publicKey, port: 0, host: '127.0.0.1' });
    discord.deliverBy({ http: `http://127.0.0.1:${bot.port}/interactions` });
    stop = bot.stop;
  } else {
    const bot = await startBot({
      ...options,
      token: discord.token,
      ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
    });
    await discord.gateway.ready();
    stop = bot.stop;
  }
  stage = { discord, kept: feedback.kept, log, person: discord.person };
}

afterEach(async () => {
  await stop();
  await discord.close();
  discord.assertClean();
});

function play(way: Way, scenarios: readonly Scenario[]): void {
  describe(`over ${way}`, () => {
    beforeEach(() => enter(way));
    it.each(scenarios.map(({ name, run }) => [name, run] as const))('%s', (_, run) => run(stage));
  });
}

play('the gateway', [...asking, ...reading, ...running, ...conversing]);
play('HTTP', [...asking, ...reading, ...running]);
