import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIModalInteractionResponseCallbackData,
} from 'discord.js';

/** A row of buttons, or a menu. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A file that goes along with a message. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** One message; the responder adds what all messages have in common. */
export interface Message {
  /** Markdown, already escaped. */
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly rows?: readonly Row[];
  readonly files?: readonly TextFile[];
}

/** A new message and, where it is long, more that follow it. */
export interface Reply {
  readonly messages: readonly [Message, ...Message[]];
  /** Only the user who asked sees it. */
  readonly ephemeral: boolean;
}

/** The message that a button is on, changed. */
export interface Update {
  readonly update: Message;
}

/** A form that opens. */
export interface Form {
  readonly modal: APIModalInteractionResponseCallbackData;
}

/** The message that a button is on, taken away. */
export interface Removal {
  readonly remove: true;
}

/** What an interaction leads to. */
export type Outcome = Reply | Update | Form | Removal;

/** One message that only the user sees. */
export const privately = (message: Message): Reply => ({ messages: [message], ephemeral: true });
