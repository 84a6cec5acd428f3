import { generateKeyPairSync, sign } from 'node:crypto';

/** A stand-in for Discord's side of an application's key. */
export interface Signer {
  /** As the developer portal shows it. */
  readonly publicKey: string;
  /** The headers of a request, signed; at any time. */
  readonly headers: (body: string | Buffer, at?: number | string) => Record<string, string>;
}

/** Now, in the seconds that Discord's timestamps are in. */
export const seconds = (): number => Math.floor(Date.now() / 1000);

export function createSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
    headers: (body, at = seconds()) => ({
      'Content-Type': 'application/json',
      'X-Signature-Timestamp': String(at),
      'X-Signature-Ed25519': sign(
        null,
        Buffer.concat([Buffer.from(String(at)), Buffer.from(body)]),
        privateKey,
      ).toString('hex'),
    }),
  };
}

/** The use of a command, as Discord sends it. */
export function commandPayload(name: string, options: readonly object[] = [], type = 2): object {
  return {
    id: '200000000000000001',
    token: 'a-token',
    application_id: '100000000000000001',
    type,
    locale: 'en-US',
    context: 0,
    guild_id: '300000000000000001',
    member: { user: { id: '400000000000000001' }, permissions: '0' },
    data: { name, type: 1, options },
  };
}
