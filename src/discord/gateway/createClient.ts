import {
  type CacheWithLimitsOptions,
  Client,
  type ClientOptions,
  GatewayIntentBits,
  Options,
} from 'discord.js';

/** Where Discord is and how it is reached, for tests: production leaves both out. */
export type Reach = Pick<ClientOptions, 'rest' | 'ws'>;

/** What the bot asks to be told of. None of these is privileged. */
export const INTENTS = ['Guilds', 'GuildMessages', 'DirectMessages'] as const;

// Interactions and messages are read off the raw events, so that nothing that Discord tells of need be kept:
// memory stays the same however much is written. (Servers, channels and roles cannot be left out.)
const KEEP_NOTHING: CacheWithLimitsOptions = {
  ApplicationCommandManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
};

const WAIT_FOR_GUILDS = 1500;

/** A client of discord.js, not yet connected. */
export function createClient({ rest, ws }: Reach = {}): Client {
  // A child of the sharding manager is told by its environment which shards are its own.
  const isChild = 'SHARDS' in process.env;
  return new Client({
    intents: INTENTS.map((name) => GatewayIntentBits[name]),
    allowedMentions: { parse: [] },
    waitGuildTimeout: WAIT_FOR_GUILDS,
    makeCache: Options.cacheWithLimits(KEEP_NOTHING),
    ...(!isChild && { shards: 'auto' }),
    ...(rest !== undefined && { rest }),
    ...(ws !== undefined && { ws }),
  });
}
