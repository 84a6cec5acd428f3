import { type KeyObject, sign } from 'node:crypto';
import { isLoose } from './limits/loose.ts';
import { parseBody } from './request.ts';
import { respond } from './responses.ts';
import type { Interaction, World } from './world.ts';

/** What may be wrong with a signed request, as Discord's own probes are. */
export type Tampering = 'body' | 'signature' | 'timestamp' | 'missing';

export interface SignedPost {
  /** How the bot answered. */
  readonly status: number;
  readonly contentType: string;
  readonly bytes: Buffer<ArrayBuffer>;
}

/** interactions/overview#setting-up-an-endpoint: a POST signed over the timestamp and the raw body. */
export async function signedPost(
  url: string,
  key: KeyObject,
  payload: unknown,
  tampering?: Tampering,
): Promise<SignedPost> {
  const raw = JSON.stringify(payload);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = sign(null, Buffer.from(timestamp + raw), key).toString('hex');
  const response = await fetch(url, {
    method: 'POST',
    body: tampering === 'body' ? `${raw} ` : raw,
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'Discord-Interactions/1.0 (+https://discord.com)',
      ...(tampering !== 'missing' && {
        'X-Signature-Ed25519':
          tampering === 'signature'
            ? signature.replace(/^../, (two) => (two === '00' ? '11' : '00'))
            : signature,
        'X-Signature-Timestamp': tampering === 'timestamp' ? String(Number(timestamp) - 1) : timestamp,
      }),
    },
  });
  const contentType = response.headers.get('content-type') ?? '';
  return { status: response.status, contentType, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** The first response that stands in the answer to the POST itself. */
async function readInline(
  world: World,
  interaction: Interaction,
  { bytes, contentType }: SignedPost,
): Promise<void> {
  const label = `HTTP answer to ${interaction.id}`;
  const report = (line: string): number => world.faults.violations.push(`${label} ${line}`);
  const { body, files, broken } = await parseBody(bytes, contentType);
  if (broken !== null) report(`/: ${broken}`);
  else if (!isLoose(body)) report('/: no answer in it');
  else {
    const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
    const violations = world.spec?.checkRequest('POST', path, body) ?? [];
    violations.forEach(report);
    if (violations.length === 0) respond(world, interaction, body, files, label);
  }
}

/** Brings an interaction as a signed POST and takes the answer, inline or by the callback later. */
export async function deliverByHttp(
  world: World,
  url: string,
  key: KeyObject,
  payload: object,
  interaction: Interaction | null,
): Promise<void> {
  try {
    const answer = await signedPost(url, key, payload);
    if (interaction === null) return;
    if (answer.status === 202) {
      if (answer.bytes.length > 0)
        world.faults.violations.push(`HTTP answer to ${interaction.id} /: 202 has no body`);
    } else if (answer.status === 200) {
      await readInline(world, interaction, answer);
      interaction.busyUntil = Math.max(interaction.busyUntil, performance.now());
    } else world.faults.violations.push(`HTTP answer to ${interaction.id} /: status ${answer.status}`);
  } catch (error) {
    world.faults.violations.push(`HTTP delivery to ${url} /: ${String(error)}`);
  }
}
