import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signatureCheck } from '../../../src/discord/http/signature.ts';
import { createSigner } from './signing.ts';

const NOW = 1_800_000_000;
const BODY = '{"type":1,"name":"café"}';
const signer = createSigner();
const isSigned = signatureCheck(signer.publicKey, () => NOW * 1000);

/** As node:http gives headers. */
const lower = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const good = lower(signer.headers(BODY, NOW));
const body = Buffer.from(BODY);

describe('signatureCheck', () => {
  it('takes what was signed, in capital digits too', () => {
    expect(isSigned(good, body)).toBe(true);
    const capital = good['x-signature-ed25519']?.toUpperCase();
    expect(isSigned({ ...good, 'x-signature-ed25519': capital }, body)).toBe(true);
  });

  it.each(['zz', '00', ' ', ', '])('refuses a good signature with %j after it', (rest) => {
    expect(isSigned({ ...good, 'x-signature-ed25519': good['x-signature-ed25519'] + rest }, body)).toBe(
      false,
    );
  });

  it('takes bytes that are no UTF-8', () => {
    const bytes = Buffer.from([0xff, 0xfe, 0]);
    expect(isSigned(lower(signer.headers(bytes, NOW)), bytes)).toBe(true);
  });

  it('refuses the same JSON written otherwise', () => {
    expect(isSigned(good, Buffer.from('{"type": 1,"name":"café"}'))).toBe(false);
  });

  it.each([-301, 301, -86_400, 1e9])('refuses a timestamp %s seconds off', (off) => {
    expect(isSigned(lower(signer.headers(BODY, NOW + off)), body)).toBe(false);
  });

  it.each([-300, 0, 300])('takes a timestamp %s seconds off', (off) => {
    expect(isSigned(lower(signer.headers(BODY, NOW + off)), body)).toBe(true);
  });

  it('refuses another timestamp than the one that was signed', () => {
    expect(isSigned({ ...good, 'x-signature-timestamp': String(NOW + 1) }, body)).toBe(false);
  });

  it.each(['x-signature-ed25519', 'x-signature-timestamp'])('refuses a request without %s', (name) => {
    expect(isSigned({ ...good, [name]: undefined }, body)).toBe(false);
  });

  it.each(['', 'zz', 'ab', `${'0'.repeat(128)}`, `${'ab'.repeat(64)}00`])(
    'refuses the signature %j',
    (value) => {
      expect(isSigned({ ...good, 'x-signature-ed25519': value }, body)).toBe(false);
    },
  );

  it.each(['', 'now', '1e9', '-1', '0x6B49D200', 'Infinity', ` ${NOW}`, `${NOW}.0`])(
    'refuses the timestamp %j, though signed',
    (timestamp) => {
      expect(isSigned(lower(signer.headers(BODY, timestamp)), body)).toBe(false);
    },
  );

  it('refuses what another key signed', () => {
    expect(isSigned(lower(createSigner().headers(BODY, NOW)), body)).toBe(false);
  });

  it('refuses every body but the one that was signed', () => {
    fc.assert(
      fc.property(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const tampered = Buffer.from(body);
        tampered[at] = (tampered[at] ?? 0) ^ change;
        return !isSigned(good, tampered);
      }),
    );
  });

  it('agrees with keys as the portal writes them', () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    const { x = '' } = publicKey.export({ format: 'jwk' });
    const check = signatureCheck(Buffer.from(x, 'base64url').toString('hex'), () => NOW * 1000);
    expect(check(good, body)).toBe(false);
  });
});
