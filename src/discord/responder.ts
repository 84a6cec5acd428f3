import { type APIEmbed, type APIInteractionResponse, MessageFlags, type REST, Routes } from 'discord.js';
import type { Message } from './message.ts';
import type { Interaction } from './readInteraction.ts';

/** How one interaction is answered, whatever way it came. */
export interface Responder {
  /** The one first response, within 3 s. */
  respond(response: APIInteractionResponse): Promise<void>;
  /** Puts the message in the place of a deferred response. */
  edit(message: Message): Promise<void>;
  followUp(message: Message, ephemeral: boolean): Promise<void>;
}

/** A message as Discord is sent it. */
export interface MessageBody {
  content?: string;
  embeds?: APIEmbed[];
  flags?: MessageFlags;
  allowed_mentions: { parse: [] };
}

/** Completes a message: nobody is ever mentioned, whatever a cable or a user wrote. */
export function messageBody({ content, embeds }: Message, ephemeral: boolean): MessageBody {
  return {
    ...(content !== undefined && { content }),
    ...(embeds !== undefined && { embeds: [...embeds] }),
    ...(ephemeral && { flags: MessageFlags.Ephemeral }),
    allowed_mentions: { parse: [] },
  };
}

/** Answers an interaction over Discord's REST interface. The interaction's own token authorises it. */
export function restResponder(
  rest: REST,
  { id, token, application_id: application }: Interaction,
): Responder {
  return {
    async respond(response) {
      await rest.post(Routes.interactionCallback(id, token), { body: response, auth: false });
    },
    async edit(message) {
      const body = messageBody(message, false);
      await rest.patch(Routes.webhookMessage(application, token), { body, auth: false });
    },
    async followUp(message, ephemeral) {
      const body = messageBody(message, ephemeral);
      await rest.post(Routes.webhook(application, token), { body, auth: false });
    },
  };
}
