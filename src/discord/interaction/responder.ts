import {
  type APIEmbed,
  type APIInteractionResponse,
  MessageFlags,
  type RawFile,
  type REST,
  Routes,
} from 'discord.js';
import type { Message, Row, TextFile } from './message.ts';
import type { Interaction } from './readInteraction.ts';

/** A response and the files that go along with it. */
export interface Response {
  readonly body: APIInteractionResponse;
  readonly files?: readonly TextFile[];
}

/** How one interaction is answered, whatever way it came. */
export interface Responder {
  /** The one first response, within 3 s. */
  respond(response: Response): Promise<void>;
  /** Puts the message in the place of a deferred response, or of the message that a button is on. */
  edit(message: Message): Promise<void>;
  followUp(message: Message, ephemeral: boolean): Promise<void>;
  /** Takes away the response, or the message that a button is on. */
  remove(): Promise<void>;
}

/** A message as Discord is sent it. */
export interface MessageBody {
  content?: string;
  embeds?: APIEmbed[];
  components?: Row[];
  attachments?: { id: string; filename: string }[];
  flags?: MessageFlags;
  allowed_mentions: { parse: [] };
}

/** Completes a message: nobody is ever mentioned, whatever a cable or a user wrote. */
export function messageBody({ content, embeds, rows, files }: Message, ephemeral: boolean): MessageBody {
  return {
    ...(content !== undefined && { content }),
    ...(embeds !== undefined && { embeds: [...embeds] }),
    ...(rows !== undefined && { components: [...rows] }),
    ...(files !== undefined && {
      attachments: files.map(({ name }, index) => ({ id: String(index), filename: name })),
    }),
    ...(ephemeral && { flags: MessageFlags.Ephemeral }),
    allowed_mentions: { parse: [] },
  };
}

/** A message in the place of another one: what it does not have goes away. */
export function replacementBody(message: Message): MessageBody {
  return messageBody({ content: '', embeds: [], rows: [], files: [], ...message }, false);
}

/** Files as discord.js sends them. */
export function rawFiles(files: readonly TextFile[] = []): RawFile[] {
  return files.map(({ name, text }) => ({ name, data: text, contentType: 'text/plain; charset=utf-8' }));
}

/** Answers an interaction over Discord's REST interface. The interaction's own token authorises it. */
export function restResponder(
  rest: REST,
  { id, token, application_id: application }: Interaction,
): Responder {
  return {
    async respond({ body, files }) {
      await rest.post(Routes.interactionCallback(id, token), { body, files: rawFiles(files), auth: false });
    },
    async edit(message) {
      await rest.patch(Routes.webhookMessage(application, token), {
        body: replacementBody(message),
        files: rawFiles(message.files),
        auth: false,
      });
    },
    async followUp(message, ephemeral) {
      await rest.post(Routes.webhook(application, token), {
        body: messageBody(message, ephemeral),
        files: rawFiles(message.files),
        auth: false,
      });
    },
    async remove() {
      await rest.delete(Routes.webhookMessage(application, token), { auth: false });
    },
  };
}
