import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Gateway } from './gateway.ts';
import type { World } from './world.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The files that the bot sent, as people download them. */
function serveFile({ files }: World, id: string | undefined, response: ServerResponse): void {
  const bytes = files.get(id ?? '');
  response.writeHead(bytes === undefined ? 404 : 200);
  response.end(bytes);
}

/** Listens on a free port of this machine. @returns what ends it at once, kept-alive sockets too */
export async function listen(world: World, rest: Handler, gateway: Gateway): Promise<() => Promise<void>> {
  const sockets = new Set<Duplex>();
  const server = createServer((request, response) => {
    const file = /^\/attachments\/\d+\/(\d+)\//.exec(request.url ?? '');
    if (file !== null) serveFile(world, file[1], response);
    else {
      rest(request, response).catch((error: unknown) => {
        // A client that left in the middle is no fault of ours.
        if (request.destroyed && !request.complete) return;
        world.faults.own.push(
          `${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}`,
        );
        response.destroy();
      });
    }
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  world.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return async () => {
    gateway.stop();
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server.close(done));
  };
}
