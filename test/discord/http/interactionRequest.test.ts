import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { interactionRequest } from '../../../src/discord/http/interactionRequest.ts';
import { signatureCheck } from '../../../src/discord/http/signature.ts';
import type { Dispatch } from '../../../src/discord/interaction/dispatcher.ts';
import { readInteraction } from '../../../src/discord/interaction/readInteraction.ts';
import type { Response as First, Responder } from '../../../src/discord/interaction/responder.ts';
import { serve, type WebServer } from '../../../src/web/serve.ts';
import { commandPayload, createSigner, seconds } from './signing.ts';

const signer = createSigner();
const ANSWER_WITHIN = 150;

let server: WebServer;
let later: string[];
let behave: (responder: Responder) => Promise<void>;

const dispatch: Dispatch = async (payload, responderFor) => {
  const interaction = readInteraction(payload);
  if (interaction !== null) await behave(responderFor(interaction));
};
const recording: Responder = {
  respond: async ({ body }) => void later.push(`respond ${body.type}`),
  edit: async ({ content }) => void later.push(`edit ${content}`),
  followUp: async ({ content }) => void later.push(`followUp ${content}`),
  remove: async () => void later.push('remove'),
};
const message = (content: string, files?: First['files']): First => ({
  body: { type: 4, data: { content } },
  ...(files !== undefined && { files }),
});

beforeAll(async () => {
  const answer = interactionRequest({
    isSigned: signatureCheck(signer.publicKey),
    dispatch,
    later: () => recording,
    answerWithin: ANSWER_WITHIN,
  });
  server = await serve(
    (request, response) => void answer(request, response).catch(() => response.destroy()),
    {
      port: 0,
      host: '127.0.0.1',
    },
  );
});
afterAll(() => server.stop(0));
beforeEach(() => {
  later = [];
  behave = (responder) => responder.respond(message('hello'));
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** A request whose body may come in pieces of no announced length. */
function send(
  pieces: readonly (string | Buffer)[],
  headers: OutgoingHttpHeaders,
  { method = 'POST', path = '/' } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port: server.port, host: '127.0.0.1', method, path, headers, agent: false },
      async (response) => {
        let body = '';
        for await (const chunk of response) body += chunk;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      },
    );
    request.on('error', reject);
    for (const piece of pieces) request.write(piece);
    request.end();
  });
}
const signed = (payload: object | string, path = '/'): Promise<Answer> => {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return send([body], signer.headers(body), { path });
};

describe('interactionRequest', () => {
  it.each(['/', '/interactions', '/interactions?x=1'])('answers a ping at %s', async (path) => {
    const { status, headers, body } = await signed({ type: 1 }, path);
    expect([status, body]).toEqual([200, '{"type":1}']);
    expect(headers['content-type']).toBe('application/json');
  });

  it('answers with the first response', async () => {
    const { status, headers, body } = await signed(commandPayload('help'));
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json');
    expect(JSON.parse(body)).toEqual({ type: 4, data: { content: 'hello' } });
    expect(later).toEqual([]);
  });

  it('sends what follows the other way, after the answer is out', async () => {
    let done = false;
    behave = async (responder) => {
      await responder.respond(message('first'));
      await delay(ANSWER_WITHIN * 2);
      await responder.edit({ content: 'a' });
      await responder.followUp({ content: 'b' }, true);
      await responder.remove();
      done = true;
    };
    expect((await signed(commandPayload('help'))).body).toContain('first');
    expect([later, done]).toEqual([[], false]);
    await expect.poll(() => done).toBe(true);
    expect(later).toEqual(['edit a', 'followUp b', 'remove']);
  });

  it('answers 202 where there are files, and posts them', async () => {
    behave = (responder) => responder.respond(message('with', [{ name: 'a.txt', text: 'x' }]));
    const { status, body } = await signed(commandPayload('help'));
    expect([status, body]).toEqual([202, '']);
    await expect.poll(() => later).toEqual(['respond 4']);
  });

  it('takes no files for no reason to post', async () => {
    behave = (responder) => responder.respond(message('without', []));
    expect((await signed(commandPayload('help'))).status).toBe(200);
  });

  it('answers 202 before Discord gives up, and posts the response when it comes', async () => {
    behave = async (responder) => {
      await delay(ANSWER_WITHIN * 3);
      await responder.respond(message('slow'));
    };
    const began = performance.now();
    const { status, body } = await signed(commandPayload('help'));
    expect([status, body]).toEqual([202, '']);
    expect(performance.now() - began).toBeLessThan(ANSWER_WITHIN * 3);
    await expect.poll(() => later).toEqual(['respond 4']);
  });

  it('leaves a second first response to Discord', async () => {
    behave = async (responder) => {
      await responder.respond(message('one'));
      await responder.respond(message('two'));
    };
    expect((await signed(commandPayload('help'))).body).toContain('one');
    await expect.poll(() => later).toEqual(['respond 4']);
  });

  it('answers 500 where nothing comes at all', async () => {
    behave = async () => undefined;
    expect((await signed(commandPayload('help'))).status).toBe(500);
  });

  it.each([{ type: 7 }, { type: 2 }, {}, { type: '1' }, { ...commandPayload('help'), member: undefined }])(
    'answers 400 to %j, which is no interaction of ours',
    async (payload) => {
      expect((await signed(payload)).status).toBe(400);
    },
  );

  it.each(['', '{', 'null', '[]', '1', '"PING"', '\u0000', '[{"type":1}]'])(
    'answers 400 to the content %j',
    async (content) => {
      const { status, body } = await signed(content);
      expect(status).toBe(400);
      expect(body).not.toMatch(/ at |Error/);
    },
  );

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('answers 405 to %s', async (method) => {
    const { status, headers } = await send([], signer.headers(''), { method });
    expect([status, headers['allow']]).toEqual([405, 'POST']);
  });

  it.each(['/other', '//', '/interactions/', '/../etc/passwd', '/healthz'])(
    'answers 404 at %s',
    async (path) => {
      expect((await signed({ type: 1 }, path)).status).toBe(404);
    },
  );

  it('answers 413 to more than a megabyte, announced or not', async () => {
    const big = Buffer.alloc(1024 * 1024 + 1, ' ');
    const headers = signer.headers(big);
    expect((await send([big], { ...headers, 'Content-Length': big.length })).status).toBe(413);
    expect((await send([big, big, big], headers)).status).toBe(413);
  });

  it('reads a body of exactly a megabyte', async () => {
    const big = JSON.stringify({ type: 1 }).padEnd(1024 * 1024, ' ');
    expect(await signed(big)).toMatchObject({ status: 200, body: '{"type":1}' });
  });

  it('answers 401 to whatever is not signed, or was long ago', async () => {
    const body = JSON.stringify({ type: 1 });
    const good = signer.headers(body);
    const statuses = await Promise.all([
      send([body], {}),
      send([`${body} `], good),
      send([body], { ...good, 'X-Signature-Ed25519': 'ab'.repeat(64) }),
      send([body], { ...good, 'X-Signature-Timestamp': String(seconds() + 1) }),
      send([body], signer.headers(body, seconds() - 310)),
      send([body], createSigner().headers(body)),
      // Sent twice, headers are joined.
      send([body], { ...good, 'X-Signature-Ed25519': Array(2).fill(good['X-Signature-Ed25519']) }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual(Array(7).fill(401));
  });

  it('never does anything for a request without a valid signature', async () => {
    let dispatched = 0;
    behave = async () => {
      dispatched += 1;
    };
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 128, maxLength: 128 });
    const content = fc.oneof(
      fc.constant(JSON.stringify({ type: 1 })),
      fc.constant(JSON.stringify(commandPayload('help'))),
      fc.json(),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(
        content,
        fc.option(fc.oneof(hex, fc.stringMatching(/^[ -~]*$/))),
        fc.option(fc.oneof(fc.constant(String(seconds())), fc.stringMatching(/^[ -~]*$/))),
        fc.constantFrom('POST', 'GET', 'PUT'),
        fc.constantFrom('/', '/interactions', '/x'),
        async (body, signature, timestamp, method, path) => {
          const headers = {
            ...(signature !== null && { 'X-Signature-Ed25519': signature }),
            ...(timestamp !== null && { 'X-Signature-Timestamp': timestamp }),
          };
          const { status } = await send([body], headers, { method, path });
          expect(status).toBeGreaterThanOrEqual(400);
          expect(status).toBeLessThan(500);
        },
      ),
      { numRuns: 200 },
    );
    expect(dispatched).toBe(0);
  });

  it('outlives a sender that breaks off', async () => {
    await new Promise<void>((resolve) => {
      const request = httpRequest({ port: server.port, host: '127.0.0.1', method: 'POST', agent: false });
      request.on('error', () => resolve());
      request.write('{"type"', () => setTimeout(() => request.destroy(new Error('gone')), 20));
    });
    expect((await signed({ type: 1 })).status).toBe(200);
  });
});
