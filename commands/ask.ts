import { ApplicationCommandOptionType } from 'discord.js';
import { ask } from '../src/answer/ask.ts';
import type { Command, CommandData } from '../src/discord/command.ts';
import { readFilterOptions } from '../src/discord/readFilterOptions.ts';
import { renderReply } from '../src/discord/renderReply.ts';

const data = {
  name: 'ask',
  description: 'Ask the cables a question; the answer is in their own words, with its citation',
  integration_types: [0, 1],
  contexts: [0, 1, 2],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'question',
      description: 'What you want to know, as you would ask a colleague',
      required: true,
      max_length: 1000,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'country',
      description: 'Only cables on this country',
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.Integer,
      name: 'year',
      description: 'Only cables of this year',
      min_value: 1900,
      max_value: 2100,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'section',
      description: 'Only under headings with these words',
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'cable',
      description: 'Only this cable',
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.Boolean,
      name: 'everywhere',
      description: 'Search every cable, whatever country or year the question names',
    },
  ],
} as const satisfies CommandData;

export default {
  data,
  async run({ question, everywhere, ...filter }, { searcher, mask }) {
    const { corpus } = searcher;
    const options = { ...readFilterOptions(corpus, filter), anywhere: everywhere };
    return renderReply(await ask(searcher, question, options), corpus, mask);
  },
  autocomplete({ focused, typed }, { suggester }) {
    if (focused === 'country') return suggester.countries(typed.country ?? '');
    if (focused === 'section') return suggester.sections(typed.section ?? '', typed.cable);
    return suggester.cables(typed.cable ?? '');
  },
} satisfies Command<typeof data>;
