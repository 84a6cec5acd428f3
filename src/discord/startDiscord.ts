import { registered } from '../../commands/index.ts';
import { sourceUrl } from '../answer/styles/sourceUrl.ts';
import type { Config } from '../config.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { countAnswers } from '../corpus/countAnswers.ts';
import type { Feedback } from '../feedback/feedback.ts';
import { startHealthServer } from '../health/healthServer.ts';
import { createMetrics } from '../health/metrics.ts';
import { createLogger } from '../log.ts';
import type { Searcher } from '../search/searcher.ts';
import { VERSION } from '../version.ts';
import { linkNames } from './actions/actions.ts';
import { createClosing } from './closing.ts';
import { createEnding } from './gateway/ending.ts';
import { type Bot, type BotOptions, startBot } from './gateway/gateway.ts';
import { thisProcess } from './gateway/host.ts';
import { stopOnSignals } from './gateway/shutdown.ts';
import { healthPort } from './healthPort.ts';
import { type HttpBot, startHttpBot } from './http/httpBot.ts';
import { createCooldown, noCooldown } from './interaction/cooldown.ts';
import type { Mask, Services } from './interaction/request.ts';
import { createServices } from './services.ts';

/** How interactions come: over a connection of our own, or as requests of Discord's. */
export type Way = { readonly token: string } | { readonly publicKey: string; readonly port: number };

export interface DiscordOptions {
  readonly way: Way;
  readonly config: Config;
  /** Reads the corpus. */
  readonly load: () => Promise<Searcher>;
  readonly mask: Mask;
}

const STOP_DEADLINE = 9500;

async function feedbackFor({ feedback }: Config): Promise<Feedback | null> {
  if (feedback === null) return null;
  // Its driver is an optional package.
  return (await import('../feedback/openFeedback.ts')).openFeedback(feedback);
}

async function start(
  way: Way,
  options: Pick<BotOptions, 'services' | 'logger' | 'cooldown' | 'ended'>,
  close: () => void,
): Promise<Bot | HttpBot> {
  if ('token' in way) return startBot({ ...options, token: way.token, onStop: [close] });
  const bot = await startHttpBot({ ...options, ...way });
  const { logger } = options;
  const ending = createEnding([close], thisProcess, logger);
  stopOnSignals({ host: thisProcess, ending, logger, stop: bot.stop, deadline: STOP_DEADLINE });
  return bot;
}

/**
 * Runs the bot until the process ends, and tells how it does meanwhile where that is set up.
 *
 * @throws UserError for a corpus, a setting or a port that cannot be used, or a token that Discord refuses
 */
export async function startDiscord({ way, config, load, mask }: DiscordOptions): Promise<void> {
  const logger = createLogger(config.logLevel);
  const closing = createClosing();
  let services: Services | null = null;
  let bot: Bot | HttpBot | null = null;
  const corpus = (): Corpus | null => services?.library().searcher.corpus ?? null;
  const metrics = createMetrics({
    version: VERSION,
    names: [...registered.map(({ name }) => name), ...linkNames],
    inFlight: () => bot?.inFlight() ?? 0,
    cables: () => corpus()?.cables.length ?? 0,
    answers: () => (services === null ? 0 : countAnswers(services.library().searcher.corpus)),
  });
  const notReady = (): string | null => {
    if (services === null) return 'the corpus is being read';
    return bot?.isReady() ? null : 'not connected to Discord';
  };
  try {
    // First, so that it can be asked while the corpus is read.
    if (config.health !== null) {
      const port = healthPort(config.health.port, process.env);
      const health = await startHealthServer({ ...config.health, port, notReady, metrics });
      closing.add(() => void health.stop(0));
    }
    const feedback = await feedbackFor(config);
    if (feedback !== null) closing.add(feedback.close);
    services = createServices({
      searcher: await load(),
      load,
      mask,
      sourceOf: (cable, locator) =>
        config.sourceUrl === null ? undefined : sourceUrl(config.sourceUrl, { id: cable }, locator),
      feedback,
      adminServer: config.adminGuildId,
      commands: registered,
      version: VERSION,
    });
    const { uses, seconds } = config.cooldown;
    const cooldown = uses === 0 ? noCooldown : createCooldown(uses, seconds);
    bot = await start(way, { services, logger, cooldown, ended: metrics.ended }, closing.close);
  } catch (error) {
    closing.close();
    throw error;
  }
}
