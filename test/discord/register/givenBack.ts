import type { AnyCommandData } from '../../../src/discord/interaction/command.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

interface Item {
  readonly [key: string]: unknown;
}

/** What Discord fills in where nothing was said; `terse` leaves out what it may leave out. */
function optionGivenBack(option: Item, terse: boolean): JsonObject {
  const { choices, options, ...rest } = option;
  return {
    ...(terse ? {} : { required: false, name_localizations: null, description_localizations: null }),
    ...(rest as JsonObject),
    ...(Array.isArray(choices) && {
      choices: choices.map((choice: Item) => ({ name_localizations: null, ...(choice as JsonObject) })),
    }),
    ...(Array.isArray(options) && { options: options.map((one: Item) => optionGivenBack(one, terse)) }),
  };
}

/**
 * A command as Discord answers it to a GET with localisations: "Application Command Object" of
 * docs.discord.com/developers/interactions/application-commands.
 */
export function givenBack(
  data: AnyCommandData,
  { guildId, terse = false }: { guildId?: string; terse?: boolean } = {},
): JsonObject {
  const { options, ...rest } = JSON.parse(JSON.stringify(data)) as Item & { options?: Item[] };
  return {
    type: 1,
    description: '',
    default_member_permissions: null,
    name_localizations: null,
    description_localizations: null,
    ...(terse ? {} : { nsfw: false, dm_permission: true }),
    ...(guildId !== undefined && { guild_id: guildId, contexts: null, integration_types: [0] }),
    ...(rest as JsonObject),
    id: '1200000000000000001',
    application_id: '1100000000000000002',
    version: '1300000000000000003',
    ...(options !== undefined && { options: options.map((option) => optionGivenBack(option, terse)) }),
  };
}
