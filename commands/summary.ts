import { ApplicationCommandOptionType } from 'discord.js';
import { summarize } from '../src/answer/summarize.ts';
import type { Command, CommandData } from '../src/discord/command.ts';
import { renderSummary } from '../src/discord/renderSummary.ts';
import { readLabel } from '../src/discord/suggestionLabel.ts';

const data = {
  name: 'summary',
  description: 'The most informative sentences of a cable or of one section, each with its citation',
  integration_types: [0, 1],
  contexts: [0, 1, 2],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'cable',
      description: 'The cable, such as 10PARIS198',
      required: true,
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'section',
      description: 'A heading of the cable, or words of it',
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.Integer,
      name: 'length',
      description: 'How many sentences, 1 to 10; usually 5',
      min_value: 1,
      max_value: 10,
    },
  ],
} as const satisfies CommandData;

export default {
  data,
  run: ({ cable, section, length }, { searcher, mask }) =>
    renderSummary(
      summarize(
        searcher.corpus,
        readLabel(cable),
        section === undefined ? undefined : readLabel(section),
        length,
      ),
      mask,
    ),
  autocomplete: ({ focused, typed }, { suggester }) =>
    focused === 'section'
      ? suggester.sections(typed.section ?? '', typed.cable)
      : suggester.cables(typed.cable ?? ''),
} satisfies Command<typeof data>;
