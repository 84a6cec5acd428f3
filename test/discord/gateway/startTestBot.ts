import { type Bot, type BotOptions, startBot, type Timing } from '../../../src/discord/gateway/gateway.ts';
import { noCooldown } from '../../../src/discord/interaction/cooldown.ts';
import type { Services } from '../../../src/discord/interaction/request.ts';
import { createLogger } from '../../../src/log.ts';
import { realCorpus, servicesFor } from '../harness.ts';
import type { StandIn } from '../standIn/standIn.ts';
import { type FakeHost, fakeHost } from './fakeHost.ts';

export interface Line {
  readonly level: number;
  readonly msg: string;
  readonly [field: string]: unknown;
}

/** The bot as it is, at a stand-in, in a process that does not end. */
export interface TestBot {
  readonly host: FakeHost;
  readonly log: readonly Line[];
  /** Everything that was logged, as it is written. */
  readonly written: () => string;
  readonly started: Promise<Bot>;
}

/** Everything that is quick in tests. */
export const QUICK: Timing = {
  silence: { every: 50, limit: 60_000 },
  waitBefore: () => 20,
  // The stand-in compiles Discord's schema at the first message, for more than a second.
  drain: 4000,
  leave: 300,
  deadline: 6000,
};

let services: Promise<Services> | undefined;

/** On the cable that ships, by words alone. */
export async function testServices(): Promise<Services> {
  services ??= realCorpus().then((corpus) => servicesFor(corpus));
  return services;
}

/** Starts the bot and does not wait until it is connected. */
export async function startTestBot(
  discord: StandIn,
  { timing, ...options }: Partial<BotOptions> & { readonly host?: FakeHost } = {},
): Promise<TestBot> {
  const lines: string[] = [];
  const host = options.host ?? fakeHost();
  const started = startBot({
    token: discord.token,
    services: await testServices(),
    logger: createLogger('info', { write: (line) => void lines.push(line) }),
    cooldown: noCooldown,
    rest: { api: discord.api },
    // Each further IDENTIFY would wait for five seconds.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    ...options,
    host,
    timing: { ...QUICK, ...timing },
  });
  started.catch(() => undefined);
  return {
    host,
    started,
    get log() {
      return lines.map((line): Line => JSON.parse(line));
    },
    written: () => lines.join(''),
  };
}
