import type { Command, CommandData } from '../src/discord/command.ts';
import { renderHelp } from '../src/discord/renderHelp.ts';

const data = {
  name: 'help',
  description: 'What the commands do and what the cables cover',
  integration_types: [0, 1],
  contexts: [0, 1, 2],
} as const satisfies CommandData;

export default {
  data,
  run: (_options, { commands, searcher }) => renderHelp(commands, searcher.corpus),
} satisfies Command<typeof data>;
