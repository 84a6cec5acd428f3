import {
  type APIInteractionGuildMember,
  type APIUser,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  type GatewayReadyDispatchData,
} from 'discord.js';
import type { Guild, World } from './world.ts';

// An enum of flags has no member for none.
const NO_FLAGS: number = 0;

const JOINED = '2025-01-01T00:00:00.000000+00:00';

/** A user as Discord describes one. */
export const userPayload = (id: string, username: string, bot = false) =>
  ({
    id,
    username,
    discriminator: bot ? '0001' : '0',
    global_name: bot ? null : username,
    avatar: null,
    public_flags: NO_FLAGS,
    flags: NO_FLAGS,
    primary_guild: null,
    ...(bot && { bot }),
  }) as const satisfies APIUser;

export const botUser = ({ settings }: World) => userPayload(settings.botId, 'attache', true);

/** A member of a server, without the user. */
const memberFields = {
  roles: [],
  joined_at: JOINED,
  premium_since: null,
  deaf: false,
  mute: false,
  nick: null,
  avatar: null,
  banner: null,
  pending: false,
  communication_disabled_until: null,
  flags: NO_FLAGS,
};

export const memberPayload = (user: APIUser, permissions: bigint) =>
  ({
    ...memberFields,
    roles: [],
    user,
    permissions: String(permissions),
  }) satisfies APIInteractionGuildMember;

/** The member in a MESSAGE_CREATE. */
export const messageMember = () => ({ ...memberFields, roles: [] });

export function readyPayload(
  world: World,
  session: string,
  shard: readonly [number, number],
  guilds: readonly Guild[],
) {
  return {
    v: 10,
    user: { ...botUser(world), email: null, verified: true, mfa_enabled: false },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session,
    resume_gateway_url: world.origin.replace('http', 'ws'),
    shard: [...shard],
    application: { id: world.settings.applicationId, flags: NO_FLAGS, flags_new: '0' },
  } satisfies GatewayReadyDispatchData;
}

const guildChannel = ({ id, channelId }: Guild) => ({
  id: channelId,
  guild_id: id,
  type: ChannelType.GuildText,
  name: 'general',
  position: 0,
  permission_overwrites: [],
  topic: null,
  nsfw: false,
  parent_id: null,
  last_message_id: null,
  rate_limit_per_user: 0,
  flags: NO_FLAGS,
});

/** All permissions. */
export const EVERYTHING = String((1n << 50n) - 1n);

export function guildPayload(world: World, guild: Guild) {
  const everyone = {
    id: guild.id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    permissions: EVERYTHING,
    managed: false,
    mentionable: false,
    flags: NO_FLAGS,
  };
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    owner_id: world.settings.botId,
    preferred_locale: 'en-US',
    features: [],
    emojis: [],
    stickers: [],
    roles: [everyone],
    channels: [guildChannel(guild)],
    members: [{ ...memberPayload(botUser(world), 0n) }],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    member_count: 2,
    large: false,
    unavailable: false,
    joined_at: JOINED,
  } satisfies { [Key in keyof GatewayGuildCreateDispatchData]?: unknown };
}
