import type { IncomingMessage } from 'node:http';
import { plainAnswer } from '../web/plainAnswer.ts';
import { type HttpAnswer, sendAnswer } from '../web/sendAnswer.ts';
import { type Address, serve, type WebServer } from '../web/serve.ts';
import type { Metrics } from './metrics.ts';

export interface HealthOptions extends Address {
  /** Why the bot answers nobody at the moment, in a few words; `null` when it does. */
  readonly notReady: () => string | null;
  readonly metrics: Metrics;
}

async function answerTo(
  { method = '', url = '' }: IncomingMessage,
  { notReady, metrics }: HealthOptions,
): Promise<HttpAnswer> {
  if (method !== 'GET' && method !== 'HEAD') {
    return plainAnswer(405, 'Only GET is served here.', { Allow: 'GET, HEAD' });
  }
  switch (url.split('?')[0]) {
    case '/healthz':
      return plainAnswer(200, 'alive');
    case '/readyz': {
      const why = notReady();
      return why === null ? plainAnswer(200, 'ready') : plainAnswer(503, why);
    }
    case '/metrics':
      return { status: 200, headers: { 'Content-Type': metrics.contentType }, body: await metrics.text() };
    default:
      return plainAnswer(404, 'Here are /healthz, /readyz and /metrics.');
  }
}

/**
 * Tells whoever runs the bot how it does: whether it lives (`/healthz`), whether it answers (`/readyz`), and
 * what it did (`/metrics`).
 *
 * @throws UserError where it cannot listen
 */
export function startHealthServer(options: HealthOptions): Promise<WebServer> {
  return serve((request, response) => {
    answerTo(request, options)
      .then((answer) => sendAnswer(response, answer))
      .catch(() => sendAnswer(response, plainAnswer(500, 'The metrics cannot be read.')));
  }, options);
}
