import type { APIEmbed } from 'discord.js';

/** One message; the responder adds what all messages have in common. */
export interface Message {
  /** Markdown, already escaped. */
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
}

/** What a command replies: one message and, where it is long, more that follow it. */
export interface Reply {
  readonly messages: readonly [Message, ...Message[]];
  /** Only the user who asked sees it. */
  readonly ephemeral: boolean;
}
