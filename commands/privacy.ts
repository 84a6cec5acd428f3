import { ApplicationCommandOptionType } from 'discord.js';
import type { Command, CommandData } from '../src/discord/interaction/command.ts';
import { EVERYWHERE } from '../src/discord/interaction/everywhere.ts';
import { privately } from '../src/discord/interaction/message.ts';

const data = {
  ...EVERYWHERE,
  name: 'privacy',
  description: 'What is kept of you',
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'forget-me',
      description: 'Delete your votes, reports and unanswered questions',
    },
  ],
} as const satisfies CommandData;

export default {
  data,
  isPrivate: () => true,
  run(_options, { services, caller, phrases }) {
    const { feedback } = services;
    const { off, forgotten } = phrases.feedback;
    return privately({ content: feedback === null ? off : forgotten(feedback.forget(caller.id)) });
  },
} satisfies Command<typeof data>;
