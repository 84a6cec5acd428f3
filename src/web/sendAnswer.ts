import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** An answer to an HTTP request. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
}

/**
 * Answers an HTTP request, if it is not answered yet.
 *
 * @returns whether this answer is the one, and went out before the connection broke
 */
export function sendAnswer(response: ServerResponse, answer: HttpAnswer): Promise<boolean> {
  const { status, headers = {}, body = '' } = answer;
  if (response.headersSent || response.destroyed) return Promise.resolve(false);
  return new Promise((resolve) => {
    response.once('finish', () => resolve(true));
    response.once('close', () => resolve(false));
    response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) }).end(body);
  });
}
