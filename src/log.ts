import { type Logger, pino } from 'pino';

/** The log: one line of JSON an event, on standard error. */
export function createLogger(level: string): Logger {
  return pino({ level }, pino.destination(2));
}
