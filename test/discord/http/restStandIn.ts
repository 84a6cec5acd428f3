import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly call: string;
  readonly type: string;
  readonly authorised: boolean;
  readonly body: string;
}

/** The part of Discord's REST interface that answers to interactions are sent to. */
export interface RestStandIn {
  readonly api: string;
  readonly received: Received[];
  /** Errors, by Discord's code, that the next calls get. */
  readonly refusals: number[];
  close(): Promise<void>;
}

export async function startRestStandIn(): Promise<RestStandIn> {
  const received: Received[] = [];
  const refusals: number[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url = '', headers } = request;
    received.push({
      call: `${method} ${url.replace('/api/v10', '')}`,
      type: headers['content-type'] ?? '',
      authorised: headers.authorization !== undefined,
      body: Buffer.concat(chunks).toString(),
    });
    const code = refusals.shift();
    response
      .writeHead(code === undefined ? 200 : 404, { 'Content-Type': 'application/json' })
      .end(JSON.stringify(code === undefined ? {} : { code, message: 'refused' }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    received,
    refusals,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
