import { noFaults } from './faults.ts';
import { newId } from './newId.ts';
import { loadSpec } from './spec.ts';
import type { Guild, Place, Settings, World } from './world.ts';

/** How a Discord is to be; everything has a default. */
export interface WorldOptions {
  /** The token that the bot must use. */
  readonly token?: string;
  /** Milliseconds to the first response; Discord's 3,000 by default. */
  readonly deadlineMs?: number;
  /** Milliseconds that a token of an interaction lives; Discord's 15 minutes by default. */
  readonly tokenLifeMs?: number;
  readonly heartbeatMs?: number;
  readonly shards?: number;
  /** Whether the bot has been granted the privileged intents. */
  readonly privilegedIntents?: boolean;
  /** The servers stay unavailable: no GUILD_CREATE. */
  readonly guildOutage?: boolean;
  /** By default one, with the application installed. */
  readonly guilds?: readonly { readonly id?: string; readonly name?: string; readonly installed?: boolean }[];
}

/** A Discord in which nothing has happened yet. What it is reached by is filled in once it listens. */
export function createWorld(
  options: WorldOptions,
  publicKey: string,
  reach: Pick<World, 'dispatch' | 'deliver'>,
): World {
  const settings: Settings = {
    token: options.token ?? 'stand-in-token',
    applicationId: newId(),
    botId: newId(),
    publicKey,
    deadlineMs: options.deadlineMs ?? 3000,
    tokenLifeMs: options.tokenLifeMs ?? 900_000,
    heartbeatMs: options.heartbeatMs ?? 500,
    shards: options.shards ?? 1,
    privilegedIntents: options.privilegedIntents ?? false,
    guildOutage: options.guildOutage ?? false,
  };
  const guilds = (options.guilds ?? [{}]).map(
    ({ id = newId(), name = 'Embassy', installed = true }): Guild => ({
      id,
      name,
      installed,
      channelId: newId(),
    }),
  );
  const places = guilds.map(({ id, channelId }): Place => ({ kind: 'guild', channelId, guildId: id }));
  return {
    settings,
    spec: loadSpec(),
    faults: noFaults(),
    calls: [],
    guilds: new Map(guilds.map((guild) => [guild.id, guild])),
    places: new Map(places.map((place) => [place.channelId, place])),
    homes: new Map(),
    commands: new Map(),
    messages: new Map(),
    deleted: new Set(),
    interactions: new Map(),
    openModals: new Map(),
    files: new Map(),
    typing: [],
    timers: new Set(),
    origin: '',
    ...reach,
  };
}
