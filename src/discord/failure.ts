import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { UserError } from '../userError.ts';
import { CONTENT } from './limits.ts';
import type { Reply } from './message.ts';
import { shorten } from './shorten.ts';

const only = (content: string): Reply => ({ messages: [{ content }], ephemeral: true });

/** What a user is told of an error: the sentence of one that he can mend, else a number that the log has. */
export function failureReply(error: unknown, logger: Logger): Reply {
  if (error instanceof UserError) return only(shorten(error.message, CONTENT));
  const incident = randomBytes(4).toString('hex');
  logger.error({ err: error, incident }, 'a command failed');
  return only(`Something went wrong. Please report it as incident ${incident}.`);
}

// Discord's error codes 10062 (unknown interaction: the 3 s are over) and 40060 (already acknowledged).
const LATE: ReadonlySet<unknown> = new Set([10062, 40060]);

/** Tells whether Discord refused a response only because it came late or twice: nothing is broken then. */
export function cameLate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && LATE.has(error.code);
}
