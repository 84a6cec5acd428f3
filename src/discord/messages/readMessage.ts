import { MessageType } from 'discord.js';
import { z } from 'zod';

const Author = z.object({ id: z.string(), bot: z.boolean().default(false) });

const Row = z.object({
  components: z.array(z.object({ custom_id: z.string().default('') })).default([]),
});

/** The message that was replied to: of it only who wrote it, and the question and buttons that may be on it. */
const Referenced = z.object({
  author: Author,
  components: z.array(Row).default([]).catch([]),
  embeds: z.array(z.object({ description: z.string().optional() })).default([]),
});

const Message = z.object({
  id: z.string(),
  channel_id: z.string(),
  guild_id: z.string().optional(),
  // Discord empties it where the bot is not mentioned: it reads nothing else.
  content: z.string().default(''),
  author: Author,
  webhook_id: z.string().optional(),
  // No system messages, such as "… joined" or "… pinned a message".
  type: z.union([z.literal(MessageType.Default), z.literal(MessageType.Reply)]),
  mentions: z.array(z.object({ id: z.string() })).default([]),
  referenced_message: Referenced.nullish().catch(null),
});

export type Referenced = z.infer<typeof Referenced>;

/** What we need of a message that a person wrote. */
export type IncomingMessage = z.infer<typeof Message>;

/** Reads a message as Discord sends it; `null` where no person wrote it, or it is malformed. */
export function readMessage(payload: unknown): IncomingMessage | null {
  const parsed = Message.safeParse(payload);
  if (!parsed.success || parsed.data.author.bot || parsed.data.webhook_id !== undefined) return null;
  return parsed.data;
}
