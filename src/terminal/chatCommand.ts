import type { Command } from 'commander';
import { chat } from './chat.ts';
import type { Context } from './context.ts';

/** `chat`: questions and commands, one a line. */
export function addChatCommand(program: Command, context: () => Context): void {
  program
    .command('chat')
    .description('ask questions one after the other')
    .action(async () => chat(await context().searcher(), context().style));
}
