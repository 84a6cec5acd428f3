import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { UserError } from '../../userError.ts';
import { CONTENT } from '../limits.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { shorten } from '../text/shorten.ts';
import { privately, type Reply } from './message.ts';

/** What a user is told of an error: the sentence of one that he can mend, else a number that the log has. */
export function failureReply(error: unknown, logger: Logger, phrases: Phrases): Reply {
  if (error instanceof UserError) {
    const own = error.fault === undefined ? null : phrases.fault(error.fault);
    return privately({ content: shorten(own ?? error.message, CONTENT) });
  }
  const incident = randomBytes(4).toString('hex');
  logger.error({ err: error, incident }, 'a command failed');
  return privately({ content: phrases.errors.bug(incident) });
}

// Discord's error codes 10062 (unknown interaction: the 3 s are over), 40060 (already acknowledged),
// 10008 (the message was deleted meanwhile), 10015 and 50027 (the token is older than 15 minutes).
const LATE: ReadonlySet<unknown> = new Set([10062, 40060, 10008, 10015, 50027]);

/** Tells whether Discord refused a response only because it came late or twice: nothing is broken then. */
export function cameLate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && LATE.has(error.code);
}
