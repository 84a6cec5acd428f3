import { type REST, Routes } from 'discord.js';
import type { Message } from '../interaction/message.ts';
import { messageBody, rawFiles } from '../interaction/responder.ts';
import type { IncomingMessage } from './readMessage.ts';

type Target = Pick<IncomingMessage, 'id' | 'channel_id'>;

/** Where messages are replied to. */
export interface Channels {
  /** Posts a reply below a message; nobody is pinged. */
  reply(to: Target, message: Message): Promise<void>;
  /** Shows for ten seconds that the bot is typing. */
  typing(to: Target): Promise<void>;
}

/** The channels of Discord, over its REST interface. */
export function restChannels(rest: REST): Channels {
  return {
    async reply({ id, channel_id: channel }, message) {
      const body = {
        ...messageBody(message, false),
        allowed_mentions: { parse: [], replied_user: false },
        // Without it a reply is refused when the message was deleted meanwhile.
        message_reference: { message_id: id, fail_if_not_exists: false },
        // discord.js sends again what failed with 5xx; Discord then knows that it is the same reply.
        nonce: id,
        enforce_nonce: true,
      };
      await rest.post(Routes.channelMessages(channel), { body, files: rawFiles(message.files) });
    },
    async typing({ channel_id: channel }) {
      await rest.post(Routes.channelTyping(channel));
    },
  };
}
