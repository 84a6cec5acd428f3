import { z } from 'zod';
import type { Scope } from './scope.ts';

const Localizations = z
  .record(z.string(), z.string().nullable())
  .nullish()
  .transform((own) => Object.fromEntries(Object.entries(own ?? {}).filter(([, text]) => text !== null)));

/** Numbers whose order says nothing; `null` where Discord decides. */
const NumberSet = z
  .array(z.int())
  .nullish()
  .transform((own) => own?.toSorted((a, b) => a - b) ?? null);

const Choice = z.object({
  name: z.string(),
  name_localizations: Localizations,
  value: z.union([z.string(), z.number()]),
});

const Option = z.object({
  type: z.int(),
  name: z.string(),
  name_localizations: Localizations,
  description: z.string(),
  description_localizations: Localizations,
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  choices: z.array(Choice).default([]),
  channel_types: NumberSet,
  min_value: z.number().nullable().default(null),
  max_value: z.number().nullable().default(null),
  min_length: z.int().nullable().default(null),
  max_length: z.int().nullable().default(null),
  get options() {
    return z.array(Option).default([]);
  },
});

// Interactions go to the bot, without a permission, in servers: what Discord takes for what is not said.
// docs.discord.com/developers/interactions/application-commands#application-command-object
const Command = z.object({
  type: z.int().default(1),
  name: z.string(),
  name_localizations: Localizations,
  description: z.string().default(''),
  description_localizations: Localizations,
  default_member_permissions: z.string().nullable().default(null),
  nsfw: z.boolean().default(false),
  contexts: NumberSet,
  integration_types: NumberSet.transform((own) => own ?? [0]),
  options: z.array(Option).default([]),
});

/** Every field of a command that is compared, with Discord's default where it was not set; a row a field. */
export type Comparable = z.infer<typeof Command>;

const Anywhere = { contexts: null, integration_types: [] };

/** A command, ours or as Discord gives it back, in the form in which equal commands are equal. */
export function comparable(command: unknown, scope: Scope): Comparable {
  const read = Command.parse(command);
  return scope === 'everywhere' ? read : { ...read, ...Anywhere };
}
