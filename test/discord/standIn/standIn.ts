import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type APIMessage, GatewayDispatchEvents, InteractionType } from 'discord.js';
import { GLOBAL, putCommands } from './commandRoutes.ts';
import { createWorld, type WorldOptions } from './createWorld.ts';
import { forge } from './forge.ts';
import { createGateway, type GatewayControls } from './gateway.ts';
import { deliverByHttp, type SignedPost, signedPost, type Tampering } from './httpDelivery.ts';
import { newId } from './newId.ts';
import { userPayload } from './payloads.ts';
import type { Handle } from './people/handle.ts';
import { createPerson, type Person } from './people/person.ts';
import { placeFor, type Where } from './people/placeFor.ts';
import { problemsOf } from './problems.ts';
import { createRest } from './rest.ts';
import { createScripts, type Scripts } from './scripts.ts';
import { listen } from './server.ts';
import { waitForCall } from './waitForCall.ts';
import type { Call, Guild, World } from './world.ts';

/** Which way interactions come: over the gateway, or as signed POSTs to an address. */
export type Way = 'gateway' | { readonly http: string };

export interface StandInOptions extends WorldOptions {
  /** `privateKey`: an Ed25519 key to sign with in the place of a fresh one. */
  readonly deliver?: 'gateway' | { readonly http: string; readonly privateKey?: KeyObject };
}

export interface PersonOptions {
  readonly name?: string;
  readonly id?: string;
  readonly locale?: string;
  readonly permissions?: bigint;
  readonly in?: Where;
  /** Whether the person installed the application for himself; always so in a group. */
  readonly userInstalled?: boolean;
}

/**
 * A Discord on this machine, for one bot. It shows that a bot keeps to Discord's published schema and
 * documentation and to what its client library expects. It is not Discord: undocumented checks, moderation,
 * real rate limits and the permissions of channels are not simulated.
 */
export interface StandIn {
  /** For `rest: { api }`. */
  readonly api: string;
  readonly token: string;
  readonly applicationId: string;
  readonly botId: string;
  /** The key that signed POSTs are checked with, in hexadecimal. */
  readonly publicKey: string;
  readonly guilds: readonly Guild[];
  readonly gateway: GatewayControls;
  /** What is to happen to the next requests. */
  readonly rest: Scripts;
  readonly calls: readonly Call[];
  /** What the bot did that Discord would refuse, or that we must never do. */
  readonly violations: readonly string[];
  /** What this stand-in answered that Discord would not. */
  readonly ownViolations: readonly string[];
  readonly unplanned: readonly string[];
  /** The channels in which the bot was seen typing. */
  readonly typing: readonly string[];
  person(options?: PersonOptions): Person;
  /** Registers commands, held to the same rules as a PUT. */
  register(commands: readonly object[], guildId?: string): void;
  /** Delivers any payload, also one that no person could bring about. */
  deliver(payload: object): Handle;
  /** Changes the way from now on. */
  deliverBy(way: Way): void;
  /** Signs and posts a payload as Discord does, or wrongly, as its probes are; by default a PING. */
  post(url: string, payload?: object, tampering?: Tampering): Promise<SignedPost>;
  /** Waits for a call to a path that matches, or for one that was made already. */
  called(path: RegExp, timeoutMs?: number): Promise<Call>;
  /** The messages in a channel, those included that only one person sees. */
  messagesIn(channelId: string): APIMessage[];
  /** The contents of an attachment. */
  file(attachmentId: string): string;
  /**
   * Strikes out violations that a test is about.
   *
   * @throws where there is none that matches
   */
  forgive(pattern: RegExp): void;
  /** Everything that is not as it should be. */
  problems(): string[];
  /** @throws with all problems, if there are any */
  assertClean(): void;
  close(): Promise<void>;
}

/** The 32 bytes of an Ed25519 key in hexadecimal, as Discord shows them. */
const hexOf = (key: KeyObject): string =>
  Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');

/** Starts a Discord that holds a bot to Discord's schema, limits and rules. */
export async function startStandIn({
  deliver = 'gateway',
  ...options
}: StandInOptions = {}): Promise<StandIn> {
  const given = deliver === 'gateway' ? undefined : deliver.privateKey;
  const key = given ?? generateKeyPairSync('ed25519').privateKey;
  let way: Way = deliver;
  const gateway = createGateway(() => world);
  const world: World = createWorld(options, hexOf(key), {
    dispatch: gateway.dispatch,
    deliver(payload, interaction) {
      if (way !== 'gateway') void deliverByHttp(world, way.http, key, payload, interaction);
      else
        gateway.dispatch(
          GatewayDispatchEvents.InteractionCreate,
          payload,
          interaction?.place.guildId ?? null,
        );
    },
  });
  const { scripts, fateOf } = createScripts();
  const stop = await listen(world, createRest(world, fateOf), gateway);
  const { settings, faults } = world;
  return {
    api: `${world.origin}/api`,
    token: settings.token,
    applicationId: settings.applicationId,
    botId: settings.botId,
    publicKey: settings.publicKey,
    guilds: [...world.guilds.values()],
    gateway: gateway.controls,
    rest: scripts,
    calls: world.calls,
    violations: faults.violations,
    ownViolations: faults.own,
    unplanned: faults.unplanned,
    typing: world.typing,
    person({
      name = 'reader',
      id = newId(),
      locale = 'en-US',
      permissions = 0n,
      in: where = 'guild',
      userInstalled,
    } = {}) {
      return createPerson(world, {
        user: userPayload(id, name),
        locale,
        permissions,
        place: placeFor(world, id, where),
        userInstalled: userInstalled ?? where === 'private',
      });
    },
    register(commands, guildId = GLOBAL) {
      const answer = putCommands(world, guildId, commands, 'register');
      if (answer.status !== 200)
        throw new Error(`Discord would not register that: ${JSON.stringify(answer.body)}`);
    },
    deliver: (payload) => forge(world, payload),
    deliverBy(next) {
      way = next;
    },
    post(
      url,
      payload = {
        id: newId(),
        application_id: settings.applicationId,
        type: InteractionType.Ping,
        token: 'ping',
        version: 1,
      },
      tampering,
    ) {
      return signedPost(url, key, payload, tampering);
    },
    called: (path, timeoutMs = 3000) => waitForCall(world, path, timeoutMs),
    messagesIn: (channelId) =>
      [...world.messages.values()]
        .map(({ message }) => message)
        .filter(({ channel_id }) => channel_id === channelId),
    file: (attachmentId) => world.files.get(attachmentId)?.toString('utf8') ?? '',
    forgive(pattern) {
      const kept = faults.violations.filter((line) => !pattern.test(line));
      if (kept.length === faults.violations.length) throw new Error(`No violation matches ${pattern}`);
      faults.violations.splice(0, Number.POSITIVE_INFINITY, ...kept);
    },
    problems: () => problemsOf(world),
    assertClean() {
      const problems = problemsOf(world);
      if (problems.length > 0) throw new Error(`Discord has found fault:\n- ${problems.join('\n- ')}`);
    },
    async close() {
      for (const timer of world.timers) clearTimeout(timer);
      await stop();
    },
  };
}
