import { EventEmitter, once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { connect } from './connection.ts';
import { shardOf } from './newId.ts';
import { Op, type Session, send } from './session.ts';
import type { World } from './world.ts';

/** What a test can do to the connection. */
export interface GatewayControls {
  /** How often the bot identified and resumed, and the close codes with which it left. */
  readonly seen: {
    readonly identifies: number;
    readonly resumes: number;
    readonly closes: readonly number[];
  };
  /** The shards that are connected, as `id/count`. */
  connected(): string[];
  /** Waits for the next READY or RESUMED that is sent. */
  next(event: 'ready' | 'resumed'): Promise<void>;
  /** Waits until so many shards are connected. */
  ready(shards?: number): Promise<void>;
  /** Op 7. */
  reconnect(): void;
  /** Op 9. Not resumable: the session is forgotten. */
  invalidate(resumable: boolean): void;
  close(code: number): void;
  /** Cuts the sockets without a closing frame. */
  cut(how: 'fin' | 'rst'): void;
  /** Answers no more heartbeats: the connection is a zombie. */
  muteAcks(muted: boolean): void;
  /** Says nothing at all; events are kept for a resume. */
  silence(silent: boolean): void;
  /** Lets nobody connect, for a time or until it is lifted with 0. */
  refuse(ms?: number): void;
  /** Whether an IDENTIFY is accepted, refused with op 9 or answered with nothing. */
  onIdentify(what: 'accept' | 'reject' | 'swallow'): void;
  /** A resume will be refused. */
  forgetSessions(): void;
  /** Sends any event to all shards. */
  dispatch(event: string, data: unknown): void;
}

/** The state of the gateway that its connections share. */
export interface GatewayState {
  readonly sessions: Map<string, Session>;
  readonly events: EventEmitter<{ ready: []; resumed: [] }>;
  readonly seen: { identifies: number; resumes: number; closes: number[] };
  /** Sockets that we ended ourselves. */
  readonly hungUp: WeakSet<WebSocket>;
  hangUp(socket: WebSocket, code: number): void;
  mutedAcks: boolean;
  silent: boolean;
  identify: 'accept' | 'reject' | 'swallow';
}

export interface Gateway {
  readonly controls: GatewayControls;
  readonly dispatch: World['dispatch'];
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  stop(): void;
}

export function createGateway(world: () => World): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const state: GatewayState = {
    sessions: new Map(),
    events: new EventEmitter(),
    seen: { identifies: 0, resumes: 0, closes: [] },
    hungUp: new WeakSet(),
    hangUp(socket, code) {
      state.hungUp.add(socket);
      socket.close(code);
    },
    mutedAcks: false,
    silent: false,
    identify: 'accept',
  };
  let refusedUntil = 0;
  const open = (): Session[] => [...state.sessions.values()].filter(({ socket }) => socket !== null);
  const sockets = (): WebSocket[] => [...server.clients];
  const say = (message: object): void => {
    for (const socket of sockets()) socket.send(JSON.stringify(message));
  };

  const controls: GatewayControls = {
    seen: state.seen,
    connected: () => open().map(({ shard }) => shard.join('/')),
    async next(event) {
      await once(state.events, event);
    },
    async ready(shards = 1) {
      while (open().length < shards) await once(state.events, 'ready');
    },
    reconnect: () => say({ op: Op.Reconnect, d: null }),
    invalidate(resumable) {
      for (const session of state.sessions.values()) session.socket = null;
      if (!resumable) state.sessions.clear();
      say({ op: Op.InvalidSession, d: resumable });
    },
    close(code) {
      for (const socket of sockets()) state.hangUp(socket, code);
    },
    cut(how) {
      for (const socket of sockets()) {
        const { _socket: raw } = socket as unknown as { _socket: Socket };
        if (how === 'rst') raw.resetAndDestroy();
        else raw.destroy();
      }
    },
    muteAcks(muted) {
      state.mutedAcks = muted;
    },
    silence(silent) {
      state.silent = silent;
    },
    refuse(ms = Number.POSITIVE_INFINITY) {
      refusedUntil = performance.now() + ms;
    },
    onIdentify(what) {
      state.identify = what;
    },
    forgetSessions() {
      state.sessions.clear();
    },
    dispatch(event, data) {
      for (const session of state.sessions.values()) send(session, event, data, state.silent);
    },
  };
  return {
    controls,
    dispatch(event, data, guildId, intent) {
      for (const session of state.sessions.values()) {
        const [shard, count] = session.shard;
        const wanted = intent === undefined || (session.intents & intent) !== 0;
        if (wanted && shardOf(guildId, count) === shard) send(session, event, data, state.silent);
      }
    },
    upgrade(request, socket, head) {
      if (performance.now() < refusedUntil) socket.destroy();
      else server.handleUpgrade(request, socket, head, (client) => connect(world(), state, client, request));
    },
    stop() {
      for (const socket of sockets()) socket.terminate();
      server.close();
    },
  };
}
