import type { Logger } from 'pino';
import type { Caller } from '../interaction/caller.ts';
import type { Cooldown } from '../interaction/cooldown.ts';
import type { Ended } from '../interaction/dispatcher.ts';
import { failureReply } from '../interaction/failure.ts';
import { privately, type Reply } from '../interaction/message.ts';
import { pinned } from '../interaction/pinned.ts';
import type { Request, Services } from '../interaction/request.ts';
import { phrasesFor } from '../phrases/phrases.ts';
import { type Addressed, addressed } from './addressed.ts';
import type { Channels } from './channels.ts';
import { notAllowed } from './notAllowed.ts';
import { type IncomingMessage, readMessage } from './readMessage.ts';
import { replyTo } from './replyTo.ts';
import { createSeen } from './seen.ts';

export interface AttentionOptions {
  readonly services: Services;
  readonly logger: Logger;
  readonly cooldown: Cooldown;
  readonly channels: Channels;
  /** The bot's user id; `undefined` before it is known. */
  readonly self: () => string | undefined;
  readonly ended?: (ended: Ended) => void;
  /** After so many milliseconds people see that the bot is typing; by default 1,000. */
  readonly typingAfter?: number;
}

// A message does not say in which language its author uses Discord.
const LOCALE = 'en-US';
const TYPING_AFTER = 1000;

const callerOf = ({ author, guild_id: server }: IncomingMessage): Caller => ({
  id: author.id,
  server: server ?? null,
  locale: LOCALE,
  moderates: server === undefined,
});

/**
 * Makes the one way in for messages: replies once to every message that a person addresses to the bot, and
 * turns every error into a reply and a line of the log. What it makes never rejects, whatever the payload.
 */
export function createAttention(options: AttentionOptions): (payload: unknown) => Promise<void> {
  const { services, logger, cooldown, channels, self, ended, typingAfter = TYPING_AFTER } = options;
  const phrases = phrasesFor(LOCALE);
  const seen = createSeen();

  async function outcomeOf(said: Addressed, request: Request, log: Logger): Promise<Reply> {
    try {
      const wait = await cooldown.take(request.caller.id);
      if (wait !== null) return privately({ content: phrases.errors.wait(wait) });
      return await replyTo(said, request);
    } catch (error) {
      return failureReply(error, log, phrases);
    }
  }

  async function post(message: IncomingMessage, reply: Reply, log: Logger): Promise<boolean> {
    try {
      await channels.reply(message, reply.messages[0]);
      return true;
    } catch (error) {
      if (notAllowed(error)) throw error;
      await channels.reply(message, failureReply(error, log, phrases).messages[0]);
      return false;
    }
  }

  async function answer(message: IncomingMessage, said: Addressed, log: Logger): Promise<void> {
    const began = performance.now();
    const end = (outcome: Ended['outcome']): number => {
      const ms = Math.round(performance.now() - began);
      ended?.({ name: 'message', outcome, ms });
      return ms;
    };
    const typing = setTimeout(() => void channels.typing(message).catch(() => undefined), typingAfter);
    try {
      const reply = await outcomeOf(
        said,
        { services: pinned(services), caller: callerOf(message), phrases },
        log,
      );
      clearTimeout(typing);
      const answered = await post(message, reply, log);
      log.info({ ms: end(answered ? 'answered' : 'failed') }, 'answered');
    } catch (error) {
      if (notAllowed(error)) log.warn({ reason: String(error), ms: end('failed') }, 'may not reply there');
      else log.error({ err: error, ms: end('failed') }, 'a reply could not be sent');
    } finally {
      clearTimeout(typing);
    }
  }

  return async (payload) => {
    const message = readMessage(payload);
    const bot = self();
    if (message === null || bot === undefined) return;
    const said = addressed(message, bot);
    if (said === null || seen(message.id)) return;
    await answer(message, said, logger.child({ command: 'message' }));
  };
}
