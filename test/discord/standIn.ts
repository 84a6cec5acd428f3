import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { acceptWebSocket, type Connection } from './webSocket.ts';

// Gateway opcodes: https://docs.discord.com/developers/topics/opcodes-and-status-codes
const DISPATCH = 0;
const HEARTBEAT = 1;
const IDENTIFY = 2;
const HELLO = 10;
const HEARTBEAT_ACK = 11;

/** A request as it arrived. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

export interface StandIn {
  /** For `rest: { api }`. */
  readonly api: string;
  readonly calls: readonly Call[];
  /** Waits for the next call whose path ends so, or for one that was made already. */
  called(path: string): Promise<Call>;
  /** Sends an event to the bot that is connected. */
  dispatch(event: string, data: unknown): void;
  /** Ends the bot's connection. */
  hangUp(code: number): void;
  close(): Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

const READY = {
  v: 10,
  user: { id: '1100000000000000009', username: 'attache', discriminator: '0', avatar: null, bot: true },
  guilds: [],
  session_id: 'session',
  application: { id: '1100000000000000002', flags: 0 },
};

/**
 * Plays Discord on this machine: the gateway up to READY, and a REST interface that says yes to everything.
 *
 * @param answer the status and body of an answer to a call; by default 200 and nothing
 */
export async function startStandIn(
  answer: (call: Call) => { status: number; body?: unknown } = () => ({ status: 200 }),
): Promise<StandIn> {
  const calls: Call[] = [];
  const sockets = new Set<Duplex>();
  let waiting: (() => void)[] = [];
  let connection: Connection | undefined;
  let sequence = 0;

  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const path = decodeURIComponent(url);
    const call = { method, path, authorization: headers.authorization, body: await readBody(request) };
    calls.push(call);
    const { status, body } = answer(call);
    const gateway = {
      url: `ws://127.0.0.1:${port()}`,
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
    };
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(body ?? (path.endsWith('/gateway/bot') ? gateway : {})));
    for (const wake of waiting) wake();
  });
  const port = (): number => (server.address() as AddressInfo).port;
  const dispatch = (event: string, data: unknown): void => {
    sequence += 1;
    connection?.send({ op: DISPATCH, t: event, s: sequence, d: data });
  };
  server.on('connection', (socket) => sockets.add(socket));
  server.on('upgrade', (request, socket) => {
    connection = acceptWebSocket(request, socket, ({ op }) => {
      if (op === IDENTIFY) dispatch('READY', { ...READY, resume_gateway_url: `ws://127.0.0.1:${port()}` });
      if (op === HEARTBEAT) connection?.send({ op: HEARTBEAT_ACK });
    });
    connection.send({ op: HELLO, d: { heartbeat_interval: 40_000 } });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

  return {
    api: `http://127.0.0.1:${port()}/api`,
    calls,
    async called(path) {
      for (;;) {
        const call = calls.find((one) => one.path.endsWith(path));
        if (call !== undefined) return call;
        await new Promise<void>((wake) => {
          waiting = [wake];
        });
      }
    },
    dispatch,
    hangUp: (code) => connection?.close(code),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
