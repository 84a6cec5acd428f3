import { type DestinationStream, type Logger, pino } from 'pino';
import { errorFields } from './errorFields.ts';

/** The log: one line of JSON an event, on standard error. */
export function createLogger(level: string, destination: DestinationStream = pino.destination(2)): Logger {
  return pino({ level, serializers: { err: errorFields } }, destination);
}
