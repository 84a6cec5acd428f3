import type { AnyCommandData, Command, MessageCommand } from '../src/discord/interaction/command.ts';
import { localized } from '../src/discord/register/localized.ts';
import about from './about.ts';
import admin from './admin.ts';
import ask from './ask.ts';
import cables from './cables.ts';
import cite from './cite.ts';
import findSources from './findSources.ts';
import help from './help.ts';
import privacy from './privacy.ts';
import summary from './summary.ts';

/** Every slash command, in the order of the help. The bot, the registration and the help all read this list. */
export const commands: readonly Command[] = [ask, cite, summary, cables, help, about, privacy, admin];

/** Every command in the menu of a message. */
export const messageCommands: readonly MessageCommand[] = [findSources];

/** All of them as they are registered with Discord, in every language. */
export const registered: readonly AnyCommandData[] = [...commands, ...messageCommands].map(({ data }) =>
  localized<AnyCommandData>(data),
);
