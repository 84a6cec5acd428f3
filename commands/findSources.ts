import { ApplicationCommandType } from 'discord.js';
import type { MessageCommand } from '../src/discord/interaction/command.ts';
import { EVERYWHERE } from '../src/discord/interaction/everywhere.ts';
import { renderSources } from '../src/discord/render/renderSources.ts';

const data = {
  ...EVERYWHERE,
  type: ApplicationCommandType.Message,
  name: 'Find sources',
} as const;

export default {
  data,
  run: (target, request) => renderSources(target.content, request),
} satisfies MessageCommand;
