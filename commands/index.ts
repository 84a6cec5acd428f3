import type { Command } from '../src/discord/command.ts';
import ask from './ask.ts';
import cite from './cite.ts';
import help from './help.ts';
import summary from './summary.ts';

/** Every command, in the order of the help. The bot, the registration and the help all read this list. */
export const commands: readonly Command[] = [ask, cite, summary, help];
