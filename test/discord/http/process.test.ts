import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { commandPayload, createSigner } from './signing.ts';

const signer = createSigner();
const SETTINGS = { DISCORD_PUBLIC_KEY: signer.publicKey, SENTENCE_MODEL: 'off' };
let child: ChildProcess | undefined;
let log = '';

/** Runs the built program, with nothing of this machine's settings but PATH. */
function run(args: readonly string[], environment: Record<string, string>): ChildProcess {
  log = '';
  child = spawn(process.execPath, ['dist/src/main.js', ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr?.on('data', (data) => {
    log += data;
  });
  return child;
}
afterEach(() => child?.kill('SIGKILL'));

/** A port that is free at the moment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
const statusOf = async (url: string): Promise<number> =>
  fetch(url).then(
    ({ status }) => status,
    () => 0,
  );

describe('attache bot --http', () => {
  it('answers interactions, tells how it does, and ends on SIGTERM', async () => {
    const [port, healthPort] = [await freePort(), await freePort()];
    const running = run(['bot', '--http', String(port)], { ...SETTINGS, HEALTH_PORT: String(healthPort) });
    const health = `http://127.0.0.1:${healthPort}`;
    await expect.poll(() => statusOf(`${health}/readyz`), { timeout: 20_000 }).toBe(200);

    const body = JSON.stringify(
      commandPayload('ask', [{ name: 'question', type: 3, value: 'How long is the reflection period?' }]),
    );
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      headers: signer.headers(body),
      body,
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('10PARIS198 ¶5.A');

    await expect
      .poll(async () => (await fetch(`${health}/metrics`)).text())
      .toContain('attache_interactions_total{command="ask",outcome="answered"} 1');
    const metrics = await (await fetch(`${health}/metrics`)).text();
    expect(metrics).toMatch(/^attache_corpus_cables 1$/m);
    expect(metrics).toMatch(/^attache_interactions_in_flight 0$/m);

    const ended = once(running, 'close');
    running.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(log).not.toContain(signer.publicKey);
  });

  it.each([
    ['no public key', {}, ['bot', '--http', '8080'], 1, 'Set DISCORD_PUBLIC_KEY'],
    [
      'no corpus',
      { ...SETTINGS, HEALTH_PORT: '' },
      ['--corpus', '/nowhere', 'bot', '--http', '8080'],
      1,
      '/nowhere',
    ],
    ['no port', SETTINGS, ['bot', '--http', 'eighty'], 2, 'whole number'],
    ['a port too high', SETTINGS, ['bot', '--http', '65536'], 2, 'whole number'],
  ])('says so where there is %s', async (_, environment, args, code, sentence) => {
    const ended = once(run(args, environment), 'close');
    expect(await ended).toEqual([code, null]);
    expect(log).toContain(sentence);
    expect(log).not.toMatch(/\n {4}at /);
  });

  it('ends where the port of its health is taken, or the corpus cannot be read beside it', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const taken = typeof address === 'object' && address !== null ? String(address.port) : '';
    expect(await once(run(['bot', '--http', '8080'], { ...SETTINGS, HEALTH_PORT: taken }), 'close')).toEqual([
      1,
      null,
    ]);
    expect(log).toContain('another program listens there');
    server.close();
    const free = String(await freePort());
    const args = ['--corpus', '/nowhere', 'bot', '--http', '8080'];
    expect(await once(run(args, { ...SETTINGS, HEALTH_PORT: free }), 'close')).toEqual([1, null]);
  });
});
