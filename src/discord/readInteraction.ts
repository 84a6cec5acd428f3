import { ApplicationCommandType, InteractionType } from 'discord.js';
import { z } from 'zod';

const Interaction = z.object({
  id: z.string(),
  token: z.string(),
  application_id: z.string(),
  type: z.union([
    z.literal(InteractionType.ApplicationCommand),
    z.literal(InteractionType.ApplicationCommandAutocomplete),
  ]),
  data: z.object({
    name: z.string(),
    type: z.literal(ApplicationCommandType.ChatInput),
    options: z
      .array(
        z.object({
          name: z.string(),
          value: z.union([z.string(), z.number(), z.boolean()]),
          focused: z.boolean().optional(),
        }),
      )
      .default([]),
  }),
});

/** The use of a slash command, or a keystroke in one of its options: what we need of Discord's payload. */
export type Interaction = z.infer<typeof Interaction>;

/** Reads an interaction as Discord sends it; `null` where it is none that we serve. */
export function readInteraction(payload: unknown): Interaction | null {
  const parsed = Interaction.safeParse(payload);
  return parsed.success ? parsed.data : null;
}
