import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startHealthServer } from '../../src/health/healthServer.ts';
import type { Metrics } from '../../src/health/metrics.ts';
import type { WebServer } from '../../src/web/serve.ts';

let server: WebServer;
let reason: string | null;
let text: () => Promise<string>;

const metrics: Metrics = {
  contentType: 'text/plain; version=0.0.4',
  ended: () => undefined,
  text: () => text(),
};

beforeEach(async () => {
  reason = null;
  text = async () => 'up 1\n';
  server = await startHealthServer({ port: 0, host: '127.0.0.1', notReady: () => reason, metrics });
});
afterEach(() => server.stop(0));

async function get(
  path: string,
  method = 'GET',
): Promise<{ status: number; type: string | null; body: string }> {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { method });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
}

describe('startHealthServer', () => {
  it('says that it lives, ready or not', async () => {
    reason = 'the corpus is being read';
    expect(await get('/healthz')).toMatchObject({ status: 200, body: 'alive\n' });
  });

  it('says whether the bot is ready, and why not', async () => {
    expect(await get('/readyz')).toMatchObject({ status: 200, body: 'ready\n' });
    reason = 'not connected to Discord';
    expect(await get('/readyz?verbose')).toMatchObject({ status: 503, body: 'not connected to Discord\n' });
    expect(await get('/readyz', 'HEAD')).toMatchObject({ status: 503, body: '' });
  });

  it('gives the metrics in their own type', async () => {
    expect(await get('/metrics')).toEqual({ status: 200, type: 'text/plain; version=0.0.4', body: 'up 1\n' });
  });

  it('shows nothing of an error', async () => {
    text = async () => Promise.reject(new Error('a secret'));
    const { status, body } = await get('/metrics');
    expect(status).toBe(500);
    expect(body).not.toContain('secret');
  });

  it.each(['/', '/metrics/', '/nothing'])('has nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    expect((await get('/metrics', method)).status).toBe(405);
  });
});
