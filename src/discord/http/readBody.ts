import type { IncomingMessage } from 'node:http';

/**
 * Reads a request's body as it came.
 *
 * @param limit in bytes
 * @returns `null` where it is longer
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  // The connection has to live on when we read no further, so that the sender can be told.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
