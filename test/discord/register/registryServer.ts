import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AnyCommandData } from '../../../src/discord/interaction/command.ts';
import { givenBack } from './givenBack.ts';

export interface RegistryCall {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** Discord's lists of commands on this machine, by path behind the application's id. */
export interface RegistryServer {
  /** For `rest: { api }`. */
  readonly api: string;
  readonly calls: readonly RegistryCall[];
  /** What it answers instead, by path. */
  readonly answers: Map<string, { status: number; body: unknown; headers?: Record<string, string> }>;
  close(): Promise<void>;
}

/** Starts it with what is registered, such as `{ '/commands': [...] }`. */
export async function startRegistryServer(
  registered: Readonly<Record<string, readonly AnyCommandData[]>> = {},
): Promise<RegistryServer> {
  const lists = new Map(Object.entries(registered));
  const calls: RegistryCall[] = [];
  const answers: RegistryServer['answers'] = new Map();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const { method = '', url = '', headers } = request;
    const path = url.replace(/^\/api\/v10\/applications\/\d+/, '');
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    calls.push({ method, path, authorization: headers.authorization, body });
    const [list = ''] = path.split('?');
    const answer = answers.get(list);
    if (method === 'PUT' && answer === undefined) lists.set(list, body as AnyCommandData[]);
    const guildId = /guilds\/(\d+)/.exec(list)?.[1];
    const stored = (lists.get(list) ?? []).map((data) =>
      givenBack(data, guildId === undefined ? {} : { guildId }),
    );
    response.writeHead(answer?.status ?? 200, { 'Content-Type': 'application/json', ...answer?.headers });
    response.end(JSON.stringify(answer?.body ?? stored));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    calls,
    answers,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
