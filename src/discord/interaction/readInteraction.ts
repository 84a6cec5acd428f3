import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import { z } from 'zod';

const Value = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  focused: z.boolean().optional(),
});
const Subcommand = z.object({
  name: z.string(),
  type: z.literal(ApplicationCommandOptionType.Subcommand),
  options: z.array(Value).default([]),
});

const User = z.object({ id: z.string() });

/** Of a message only what the bot wrote itself, or what a user points at. */
const Message = z.object({
  id: z.string(),
  content: z.string().default(''),
  flags: z.int().default(0),
  embeds: z.array(z.object({ title: z.string().optional(), description: z.string().optional() })).default([]),
});

const common = {
  id: z.string(),
  token: z.string(),
  application_id: z.string(),
  guild_id: z.string().optional(),
  context: z.int().optional(),
  locale: z.string().default('en-US'),
  user: User.optional(),
  member: z.object({ user: User, permissions: z.string().default('0') }).optional(),
};

const SlashData = z.object({
  name: z.string(),
  type: z.literal(ApplicationCommandType.ChatInput),
  options: z.array(z.union([Subcommand, Value])).default([]),
});

const Slash = z.object({ ...common, type: z.literal(InteractionType.ApplicationCommand), data: SlashData });
const Typing = z.object({
  ...common,
  type: z.literal(InteractionType.ApplicationCommandAutocomplete),
  data: SlashData,
});
const OnMessage = z.object({
  ...common,
  type: z.literal(InteractionType.ApplicationCommand),
  data: z.object({
    name: z.string(),
    type: z.literal(ApplicationCommandType.Message),
    target_id: z.string(),
    resolved: z.object({ messages: z.record(z.string(), Message) }),
  }),
});
const Press = z.object({
  ...common,
  type: z.literal(InteractionType.MessageComponent),
  message: Message,
  data: z.object({
    custom_id: z.string(),
    component_type: z.union([z.literal(ComponentType.Button), z.literal(ComponentType.StringSelect)]),
    values: z.array(z.string()).default([]),
  }),
});

/** What stands in one field of a form. */
const Field = z.object({
  custom_id: z.string(),
  value: z.string().optional(),
  values: z.array(z.string()).optional(),
});
const Submission = z.object({
  ...common,
  type: z.literal(InteractionType.ModalSubmit),
  message: Message.optional(),
  data: z.object({
    custom_id: z.string(),
    // Forms of labels; what is none of ours is passed over.
    components: z.array(z.object({ component: Field.optional() })).default([]),
  }),
});

const Interaction = z.union([Slash, OnMessage, Typing, Press, Submission]);

/** What we need of Discord's payload. */
export type Interaction = z.infer<typeof Interaction>;
export type SlashInteraction = z.infer<typeof Slash>;
export type TypingInteraction = z.infer<typeof Typing>;
export type MessageInteraction = z.infer<typeof OnMessage>;
export type SubmitInteraction = z.infer<typeof Submission>;
export type SentMessage = z.infer<typeof Message>;

/** Reads an interaction as Discord sends it; `null` where it is none that we serve. */
export function readInteraction(payload: unknown): Interaction | null {
  const parsed = Interaction.safeParse(payload);
  return parsed.success && (parsed.data.user ?? parsed.data.member) !== undefined ? parsed.data : null;
}

/** Whether only one user sees a message. */
export const isPrivate = ({ flags }: SentMessage): boolean => (flags & MessageFlags.Ephemeral) !== 0;
