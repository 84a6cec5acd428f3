import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { GatewayState } from './gateway.ts';
import { beginSession, plainToken, refuseIdentify } from './identify.ts';
import { type Loose, loose, numberOf } from './limits/loose.ts';
import { Close, Op, type Session } from './session.ts';
import type { World } from './world.ts';

// events/gateway: what a client may send in a minute, and how long one message may be
const SENDS_A_MINUTE = 120;
const LONGEST_SEND = 4096;

const IGNORED: readonly unknown[] = [Op.PresenceUpdate, Op.VoiceStateUpdate, Op.RequestGuildMembers];

/** Speaks with one connection of a bot, from HELLO to the end. */
export function connect(
  world: World,
  state: GatewayState,
  socket: WebSocket,
  { url = '' }: IncomingMessage,
): void {
  let session: Session | null = null;
  let sends: number[] = [];
  const authenticated = (): boolean => session?.socket === socket;
  const say = (message: object): void => {
    if (!state.silent) socket.send(JSON.stringify(message));
  };
  const end = (code: number, why: string): void => {
    world.faults.violations.push(`gateway closed with ${code}: ${why}`);
    state.hangUp(socket, code);
  };
  const attach = (attached: Session): void => {
    attached.socket?.terminate();
    attached.socket = socket;
    session = attached;
    state.sessions.set(attached.id, attached);
  };

  function identify(data: Loose): void {
    state.seen.identifies += 1;
    const code = refuseIdentify(world, data);
    // Bad tokens and intents are scenes that a test plays, not faults of a bot that is told so.
    if (code !== null) state.hangUp(socket, code);
    else if (state.identify === 'reject') say({ op: Op.InvalidSession, d: false });
    else if (state.identify === 'accept') {
      beginSession(world, data, attach, state.silent);
      state.events.emit('ready');
    }
  }

  function resume(data: Loose): void {
    state.seen.resumes += 1;
    const known = state.sessions.get(String(data['session_id']));
    const last = numberOf(data['seq'], -1);
    if (plainToken(data['token']) !== world.settings.token) state.hangUp(socket, Close.AuthenticationFailed);
    else if (known === undefined) say({ op: Op.InvalidSession, d: false });
    else if (last > known.log.length || last < 0)
      end(Close.InvalidSeq, `resume from ${last} of ${known.log.length}`);
    else {
      attach(known);
      for (const entry of known.log.slice(last)) say({ op: Op.Dispatch, ...entry });
      known.log.push({ s: known.log.length + 1, t: 'RESUMED', d: {} });
      say({ op: Op.Dispatch, ...known.log.at(-1) });
      state.events.emit('resumed');
    }
  }

  function receive({ op, d }: Loose): void {
    if (op === Op.Heartbeat) {
      if (!state.mutedAcks) say({ op: Op.HeartbeatAck });
    } else if (op === Op.Identify || op === Op.Resume) {
      if (authenticated()) end(Close.AlreadyAuthenticated, 'a second IDENTIFY or RESUME');
      else (op === Op.Identify ? identify : resume)(loose(d));
    } else if (!IGNORED.includes(op)) end(Close.UnknownOpcode, `opcode ${String(op)}`);
    else if (!authenticated()) end(Close.NotAuthenticated, `opcode ${String(op)} before IDENTIFY`);
  }

  socket.on('message', (raw: Buffer) => {
    const now = performance.now();
    sends = [...sends.filter((at) => now - at < 60_000), now];
    // With the heartbeats of tests, far more often than Discord's, only other messages count.
    const isBeat = raw.includes('"op":1,') || raw.includes('"op":1}');
    if (isBeat) sends.pop();
    if (sends.length > SENDS_A_MINUTE) end(Close.RateLimited, 'too many messages');
    else if (raw.length > LONGEST_SEND) end(Close.DecodeError, `a message of ${raw.length} bytes`);
    else {
      let message: unknown;
      try {
        message = JSON.parse(raw.toString('utf8'));
      } catch {
        end(Close.DecodeError, 'a message that is no JSON');
        return;
      }
      receive(loose(message));
    }
  });
  socket.on('close', (code) => {
    const byClient = !state.hungUp.has(socket);
    if (byClient) state.seen.closes.push(code);
    if (session === null || !authenticated()) return;
    session.socket = null;
    // events/gateway: a client that leaves with one of these gives up its session.
    if (byClient && (code === 1000 || code === 1001)) state.sessions.delete(session.id);
  });
  socket.on('error', () => socket.terminate());

  const query = new URL(url, 'http://gateway').searchParams;
  if (query.get('v') !== '10' || query.get('encoding') !== 'json' || query.has('compress')) {
    world.faults.own.push(`gateway: asked for ${query}, speaks v=10&encoding=json only`);
    state.hangUp(socket, Close.InvalidVersion);
    return;
  }
  say({ op: Op.Hello, d: { heartbeat_interval: world.settings.heartbeatMs } });
}
