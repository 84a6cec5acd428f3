import type { WebSocket } from 'ws';

/** One connection of a bot that survives its sockets: https://docs.discord.com/developers/events/gateway */
export interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly intents: number;
  /** Everything sent, so that a resumed connection gets what it missed. */
  readonly log: { readonly s: number; readonly t: string; readonly d: unknown }[];
  socket: WebSocket | null;
}

// Opcodes: https://docs.discord.com/developers/topics/opcodes-and-status-codes
export const Op = {
  Dispatch: 0,
  Heartbeat: 1,
  Identify: 2,
  PresenceUpdate: 3,
  VoiceStateUpdate: 4,
  Resume: 6,
  Reconnect: 7,
  RequestGuildMembers: 8,
  InvalidSession: 9,
  Hello: 10,
  HeartbeatAck: 11,
} as const;

/** Close codes. */
export const Close = {
  UnknownOpcode: 4001,
  DecodeError: 4002,
  NotAuthenticated: 4003,
  AuthenticationFailed: 4004,
  AlreadyAuthenticated: 4005,
  InvalidSeq: 4007,
  RateLimited: 4008,
  InvalidShard: 4010,
  InvalidVersion: 4012,
  InvalidIntents: 4013,
  DisallowedIntents: 4014,
} as const;

/** Logs an event and sends it, unless nobody is there or nothing is to be heard. */
export function send(session: Session, event: string, data: unknown, silent: boolean): void {
  const entry = { s: session.log.length + 1, t: event, d: data };
  session.log.push(entry);
  if (!silent) session.socket?.send(JSON.stringify({ op: Op.Dispatch, ...entry }));
}
