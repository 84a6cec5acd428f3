import {
  type APIAuthorizingIntegrationOwnersMap,
  type APIUser,
  ChannelType,
  InteractionContextType,
  type InteractionType,
} from 'discord.js';
import { EVERYTHING, memberPayload } from './payloads.ts';
import type { Place, World } from './world.ts';

/** The types of the channels at our places. */
export const CHANNEL_TYPES = {
  guild: ChannelType.GuildText,
  dm: ChannelType.DM,
  private: ChannelType.GroupDM,
};
const CONTEXTS = {
  guild: InteractionContextType.Guild,
  dm: InteractionContextType.BotDM,
  private: InteractionContextType.PrivateChannel,
};

export const contextOf = (place: Place): InteractionContextType => CONTEXTS[place.kind];

/** Who does something, and where. */
export interface Actor {
  readonly user: APIUser;
  readonly locale: string;
  readonly permissions: bigint;
  readonly place: Place;
}

/** What all interactions have in common. */
export function interactionPayload<Data extends object>(
  world: World,
  { user, locale, permissions, place }: Actor,
  interaction: { id: string; token: string; type: InteractionType; owners: Readonly<Record<string, string>> },
  data: Data,
) {
  const { kind, channelId, guildId } = place;
  const { id, token, type, owners } = interaction;
  return {
    id,
    token,
    type,
    version: 1,
    application_id: world.settings.applicationId,
    data,
    channel_id: channelId,
    channel: {
      id: channelId,
      type: CHANNEL_TYPES[kind],
      ...(kind === 'guild' && { guild_id: guildId, name: 'general', permissions: String(permissions) }),
      ...(kind === 'private' && { name: 'friends', recipients: [user], icon: null, owner_id: user.id }),
      ...(kind === 'dm' && { recipients: [user] }),
      flags: 0,
    },
    ...(guildId === null
      ? { user }
      : {
          guild_id: guildId,
          guild: { id: guildId, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: memberPayload(user, permissions),
        }),
    locale,
    context: contextOf(place),
    app_permissions: EVERYTHING,
    entitlements: [],
    authorizing_integration_owners: owners as APIAuthorizingIntegrationOwnersMap,
    attachment_size_limit: 10_485_760,
  };
}
