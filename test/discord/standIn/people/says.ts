import {
  type APIMessage,
  GatewayDispatchEvents,
  GatewayIntentBits,
  MessageReferenceType,
  MessageType,
} from 'discord.js';
import { CHANNEL_TYPES } from '../interactionPayload.ts';
import { newId } from '../newId.ts';
import { botUser, messageMember } from '../payloads.ts';
import { readableMessage } from '../readableMessage.ts';
import type { World } from '../world.ts';
import { visibleMessage } from './components.ts';
import { createHandle, type Handle } from './handle.ts';
import { NOTHING_SEEN, type Seen } from './seen.ts';
import type { Someone } from './someone.ts';

export interface SayOptions {
  readonly replyTo?: Pick<APIMessage, 'id'>;
  /** A reply pings its author, by default; without a reply the bot is mentioned. */
  readonly mention?: boolean;
}

/** What was said, beside what came of it. */
export interface Said extends Handle {
  readonly message: APIMessage;
}

const WAIT = 3000;

/** The bot's messages that answer one of a person: those that refer to it, and later ones that refer to none. */
function answersTo({ messages, settings }: World, said: APIMessage): APIMessage[] {
  return [...messages.values()]
    .filter(({ visibleTo }) => visibleTo === null)
    .map(({ message }) => message)
    .filter(
      ({ author, channel_id, id, message_reference: reference, interaction_metadata }) =>
        author.id === settings.botId &&
        channel_id === said.channel_id &&
        BigInt(id) > BigInt(said.id) &&
        interaction_metadata === undefined &&
        (reference === undefined || reference.message_id === said.id),
    );
}

function compose(world: World, someone: Someone, text: string, { replyTo, mention }: SayOptions): APIMessage {
  const { settings } = world;
  const target = replyTo === undefined ? undefined : visibleMessage(world, someone, replyTo).message;
  const content = target === undefined && mention === true ? `<@${settings.botId}> ${text}` : text;
  const mentioned = [
    ...(new RegExp(`<@!?${settings.botId}>`).test(content) ? [botUser(world)] : []),
    ...(target !== undefined && mention !== false ? [target.author] : []),
  ];
  const mentions = [...new Map(mentioned.map((user) => [user.id, user])).values()];
  return {
    id: newId(),
    channel_id: someone.place.channelId,
    author: someone.user,
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: mentions.map((user) => ({ ...user })),
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    type: target === undefined ? MessageType.Default : MessageType.Reply,
    flags: 0 as number,
    ...(target !== undefined && {
      message_reference: {
        type: MessageReferenceType.Default,
        channel_id: someone.place.channelId,
        message_id: target.id,
      },
      referenced_message: structuredClone(target),
    }),
  };
}

/** Lets a person write a message, and the bot know of it as far as it may. */
export function says(world: World, someone: Someone, text: string, options: SayOptions): Said {
  const { place } = someone;
  const message = compose(world, someone, text, options);
  world.messages.set(message.id, { message, visibleTo: null });
  const readable = readableMessage(world, message);
  const where = {
    channel_type: CHANNEL_TYPES[place.kind],
    ...(place.guildId !== null && { guild_id: place.guildId, member: messageMember() }),
  };
  // In a group of persons there is no bot.
  if (place.kind !== 'private') {
    const intent =
      place.kind === 'guild' ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
    world.dispatch(GatewayDispatchEvents.MessageCreate, { ...readable, ...where }, place.guildId, intent);
  }
  const began = performance.now();
  let count = 0;
  let changed = began;
  const seen = (): Seen => {
    const [first = null, ...followUps] = structuredClone(answersTo(world, message));
    const now = followUps.length + (first === null ? 0 : 1);
    if (now !== count) changed = performance.now();
    count = now;
    return { ...NOTHING_SEEN, message: first, followUps };
  };
  const handle = createHandle({
    payload: readable,
    seen,
    isDone: (now) => now.message !== null || performance.now() > began + WAIT,
    busyUntil: () => changed,
    mayFail() {},
  });
  return { ...handle, message };
}
