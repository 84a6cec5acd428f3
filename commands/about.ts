import type { Command, CommandData } from '../src/discord/interaction/command.ts';
import { EVERYWHERE } from '../src/discord/interaction/everywhere.ts';
import { renderAbout } from '../src/discord/render/renderAbout.ts';

const data = {
  ...EVERYWHERE,
  name: 'about',
  description: 'Version, corpus, privacy, and how to report a fault',
} as const satisfies CommandData;

export default {
  data,
  isPrivate: () => true,
  run: (_options, request) => renderAbout(request),
} satisfies Command<typeof data>;
