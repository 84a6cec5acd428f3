import { EventEmitter } from 'node:events';
import type { Host } from '../../../src/discord/gateway/host.ts';

/** A process that tells its exit codes in the place of exiting. */
export interface FakeHost extends Host {
  readonly exits: readonly number[];
  /** Sends a signal, or any other event of a process. */
  send(event: string, detail?: unknown): void;
  /** How many listen to an event. */
  listeners(event: string): number;
}

export function fakeHost(managed = false): FakeHost {
  const events = new EventEmitter();
  const exits: number[] = [];
  return {
    exits,
    managed,
    on: (event, listener) => events.on(event, listener),
    off: (event, listener) => events.off(event, listener),
    exit: (code) => exits.push(code),
    send: (event, detail) => events.emit(event, detail),
    listeners: (event) => events.listenerCount(event),
  };
}
