import { createPublicKey, verify } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loose, textOf } from './limits/loose.ts';
import { type StandIn, startStandIn } from './standIn.ts';

const MESSAGE = { type: 4, data: { content: 'hello', allowed_mentions: { parse: [] } } };

let discord: StandIn;
let server: Server;
let url: string;
/** What the endpoint does with an interaction: its answer, or `null` to send it later. */
let act: (interaction: { id: string; token: string; name: unknown }) => Promise<object | null>;

/** An endpoint of a few lines, as the documentation asks for one. */
async function startEndpoint(publicKey: string): Promise<void> {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const raw = Buffer.concat(chunks);
    const { 'x-signature-ed25519': signature = '', 'x-signature-timestamp': timestamp = '' } =
      request.headers;
    const signed = Buffer.concat([Buffer.from(String(timestamp)), raw]);
    if (!verify(null, signed, key, Buffer.from(String(signature), 'hex'))) {
      response.writeHead(401).end();
      return;
    }
    const payload = loose(JSON.parse(raw.toString('utf8')));
    const [id, token] = [textOf(payload['id']) ?? '', textOf(payload['token']) ?? ''];
    const answer =
      payload['type'] === 1 ? { type: 1 } : await act({ id, token, name: loose(payload['data'])['name'] });
    if (answer === null) response.writeHead(202).end();
    else response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/interactions`;
}

describe('interactions over HTTP', () => {
  beforeEach(async () => {
    discord = await startStandIn({ deadlineMs: 300 });
    await startEndpoint(discord.publicKey);
    discord.deliverBy({ http: url });
    discord.register([{ name: 'ask', description: 'Ask' }]);
  });
  afterEach(async () => {
    await discord.close();
    server.closeAllConnections();
    server.close();
  });

  it('are signed, and so are PING and the probes with bad signatures', async () => {
    const ping = await discord.post(url);
    expect([ping.status, ping.bytes.toString('utf8')]).toEqual([200, '{"type":1}']);
    for (const tampering of ['body', 'signature', 'timestamp', 'missing'] as const) {
      expect((await discord.post(url, undefined, tampering)).status).toBe(401);
    }
  });

  it('are answered in the answer to the request', async () => {
    act = async ({ name }) => ({ ...MESSAGE, data: { ...MESSAGE.data, content: `you used ${name}` } });
    const seen = await discord.person().slash('/ask').settled();
    expect(seen.message?.content).toBe('you used ask');
    discord.assertClean();
  });

  it('are answered with 202, the callback and a follow-up', async () => {
    const post = (path: string, body: object): Promise<Response> =>
      fetch(`${discord.api}/v10${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    act = async ({ id, token }) => {
      await post(`/interactions/${id}/${token}/callback?with_response=true`, MESSAGE);
      await post(`/webhooks/${discord.applicationId}/${token}`, MESSAGE.data);
      return null;
    };
    const seen = await discord
      .person()
      .slash('/ask')
      .until(({ followUps }) => followUps.length === 1);
    expect(seen.message?.content).toBe('hello');
    discord.assertClean();
  });

  it('are held to the same rules', async () => {
    act = async () => ({ type: 4, data: { content: 'x'.repeat(2001), allowed_mentions: { parse: [] } } });
    expect((await discord.person().slash('/ask').settled()).failed).toBe('The application did not respond');
    expect(discord.violations.join('\n')).toMatch(
      /HTTP answer to \d+ \/data\/content: (must NOT have more|has 2001)/,
    );
    act = async () => {
      await delay(400);
      return MESSAGE;
    };
    await discord.person().slash('/ask').settled();
    await expect.poll(() => discord.violations.join('\n')).toMatch('too late');
  });

  it('may be forged, replayed with other data, or malformed', async () => {
    act = async ({ name }) => ({ ...MESSAGE, data: { ...MESSAGE.data, content: String(name) } });
    const handle = discord.person().slash('/ask');
    await handle.settled();
    const data = { ...loose(loose(handle.payload)['data']), name: 'other' };
    const forged = discord.deliver({ ...handle.payload, data });
    expect((await forged.settled()).message?.content).toBe('other');
    discord.deliver({ type: 2 });
    discord.assertClean();
  });
});
