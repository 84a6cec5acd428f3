import type { Command, CommandData } from '../src/discord/interaction/command.ts';
import { EVERYWHERE } from '../src/discord/interaction/everywhere.ts';
import { renderHelp } from '../src/discord/render/renderHelp.ts';

const data = {
  ...EVERYWHERE,
  name: 'help',
  description: 'What the commands do and what the cables cover',
} as const satisfies CommandData;

export default {
  data,
  isPrivate: () => true,
  run: (_options, request) => renderHelp(request),
} satisfies Command<typeof data>;
