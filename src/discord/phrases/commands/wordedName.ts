import type { CommandWords } from './wording.ts';

/** What a command is called in a language; its English name where it has none there. */
export const wordedName = (words: CommandWords, command: string): string => words[command]?.name ?? command;
