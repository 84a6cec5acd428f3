import { createPublicKey, verify } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Tells whether Discord has signed a request, and not long ago. */
export type SignatureCheck = (headers: IncomingHttpHeaders, body: Buffer) => boolean;

const SIGNATURE = /^[\da-f]{128}$/i;
const SECONDS = /^\d{1,12}$/;

// Ours, not Discord's: a request that somebody has overheard is of use for so long only.
const WINDOW_MS = 5 * 60_000;

/**
 * Makes the check of Ed25519 signatures, which are over the timestamp and the body's very bytes.
 *
 * @param publicKey the application's, 32 bytes in hexadecimal
 * @param now the clock, in milliseconds
 */
export function signatureCheck(publicKey: string, now: () => number = Date.now): SignatureCheck {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return (headers, body) => {
    const signature = headers['x-signature-ed25519'];
    const timestamp = headers['x-signature-timestamp'];
    if (typeof signature !== 'string' || typeof timestamp !== 'string') return false;
    if (!SIGNATURE.test(signature) || !SECONDS.test(timestamp)) return false;
    if (Math.abs(now() - Number(timestamp) * 1000) > WINDOW_MS) return false;
    return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
  };
}
