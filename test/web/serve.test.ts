import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/userError.ts';
import { serve, type WebServer } from '../../src/web/serve.ts';

const HERE = { port: 0, host: '127.0.0.1' };
const servers: WebServer[] = [];

async function start(...[listener, address]: Parameters<typeof serve>): Promise<WebServer> {
  const server = await serve(listener, address);
  servers.push(server);
  return server;
}
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop(0))));

describe('serve', () => {
  it.each([
    [
      'another program listens there',
      async () => ({ ...HERE, port: (await start(() => undefined, HERE)).port }),
    ],
    ['this machine has no such address', async () => ({ port: 0, host: '203.0.113.1' })],
    ['there is no such host', async () => ({ port: 0, host: 'nowhere.invalid' })],
  ])('says that %s', async (sentence, address) => {
    const fault = await serve(() => undefined, await address()).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(UserError);
    // Without a resolver the last is another fault, but a sentence all the same.
    expect(String(fault)).toMatch(new RegExp(`Cannot listen on port \\d+ of .*: (?:${sentence}|E\\w+)\\.`));
  });

  it('waits for an answer no longer than the deadline', async () => {
    const server = await start(() => undefined, HERE);
    const answer = fetch(`http://127.0.0.1:${server.port}`).catch(() => 'broken off');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const began = performance.now();
    await server.stop(200);
    expect(performance.now() - began).toBeGreaterThan(190);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(await answer).toBe('broken off');
  });

  it('waits for nobody who has not asked', async () => {
    const server = await start(() => undefined, HERE);
    const socket = connect(server.port, '127.0.0.1');
    const closed = new Promise((resolve) => socket.on('close', resolve));
    await new Promise((resolve) => socket.on('connect', resolve));
    const began = performance.now();
    await server.stop(5000);
    await closed;
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
