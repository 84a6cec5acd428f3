import { ApplicationCommandOptionType } from 'discord.js';
import { cite } from '../src/answer/cite.ts';
import type { Command, CommandData } from '../src/discord/command.ts';
import { renderCited } from '../src/discord/renderCited.ts';
import { readLabel } from '../src/discord/suggestionLabel.ts';

const data = {
  name: 'cite',
  description: 'Show what stands at a citation, word for word',
  integration_types: [0, 1],
  contexts: [0, 1, 2],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'paragraph',
      description:
        'A paragraph such as 5.C, a range such as 5-6, or a whole citation such as 10PARIS198 ¶5.C',
      required: true,
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'cable',
      description: 'The cable, where the citation does not name it',
      autocomplete: true,
    },
  ],
} as const satisfies CommandData;

export default {
  data,
  run: ({ paragraph, cable }, { searcher, mask }) =>
    renderCited(cite(searcher.corpus, paragraph, cable === undefined ? undefined : readLabel(cable)), mask),
  autocomplete: ({ focused, typed }, { suggester }) =>
    focused === 'cable'
      ? suggester.cables(typed.cable ?? '')
      : suggester.paragraphs(typed.paragraph ?? '', typed.cable),
} satisfies Command<typeof data>;
