import type { APIMessage } from 'discord.js';
import type { World } from './world.ts';

/**
 * A message as the bot may read it. Without the privileged intent what was said is left out, unless the bot
 * said it, is mentioned, or it stands in the direct messages with the bot.
 */
export function readableMessage(world: World, message: APIMessage): APIMessage {
  const { botId, privilegedIntents } = world.settings;
  const own = message.author.id === botId || message.mentions.some(({ id }) => id === botId);
  const direct = world.places.get(message.channel_id)?.kind === 'dm';
  const { referenced_message: reference } = message;
  const readable = own || direct || privilegedIntents;
  return {
    ...message,
    ...(!readable && { content: '', embeds: [], attachments: [], components: [] }),
    ...(reference !== undefined &&
      reference !== null && { referenced_message: readableMessage(world, reference) }),
  };
}
