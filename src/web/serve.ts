import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { UserError } from '../userError.ts';

/** Where a server listens. */
export interface Address {
  /** 0 for any that is free. */
  readonly port: number;
  /** Every address of this machine without it. */
  readonly host?: string | undefined;
}

/** A server that listens. */
export interface WebServer {
  readonly port: number;
  /**
   * Takes no further request, waits for the answers to those that are there, and closes every connection.
   *
   * @param deadline milliseconds after which it waits no longer
   */
  stop(deadline: number): Promise<void>;
}

// Longer than the 60 s of the usual balancers, which else reuse a connection that we are just closing.
const KEEP_ALIVE = 65_000;
const WHOLE_REQUEST = 10_000;

const FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there',
  EACCES: 'this user may not listen there; ports below 1024 are for administrators',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
};

function listenFault({ port, host }: Address, cause: unknown): UserError {
  const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
  const place = host === undefined ? `port ${port}` : `port ${port} of ${host}`;
  return new UserError(`Cannot listen on ${place}: ${FAULTS[code] ?? code}.`, { cause });
}

/**
 * Serves HTTP.
 *
 * @throws UserError where it cannot listen
 */
export async function serve(listener: RequestListener, address: Address): Promise<WebServer> {
  const open = new Set<ServerResponse>();
  const server = createServer(
    {
      keepAliveTimeout: KEEP_ALIVE,
      headersTimeout: WHOLE_REQUEST,
      requestTimeout: WHOLE_REQUEST,
      connectionsCheckingInterval: WHOLE_REQUEST / 2,
    },
    (request, response) => {
      open.add(response);
      response.once('close', () => open.delete(response));
      listener(request, response);
    },
  );
  try {
    server.listen({ port: address.port, host: address.host });
    await once(server, 'listening');
  } catch (cause) {
    throw listenFault(address, cause);
  }
  return {
    port: (server.address() as AddressInfo).port,
    async stop(deadline) {
      server.close();
      // A balancer must not send another request over the same connection.
      for (const response of open) response.shouldKeepAlive = false;
      const answered = Promise.all([...open].map((response) => once(response, 'close')));
      await Promise.race([answered, delay(deadline, null, { ref: false })]);
      server.closeAllConnections();
    },
  };
}
