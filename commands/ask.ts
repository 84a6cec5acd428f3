import { ApplicationCommandOptionType } from 'discord.js';
import { answerQuestion } from '../src/discord/answerQuestion.ts';
import type { Command, CommandData } from '../src/discord/interaction/command.ts';
import { EVERYWHERE } from '../src/discord/interaction/everywhere.ts';
import { COUNTRY, YEAR } from '../src/discord/interaction/sharedOptions.ts';
import { LONGEST_QUESTION } from '../src/discord/limits.ts';
import { readFilterOptions } from '../src/discord/suggest/readFilterOptions.ts';

const data = {
  ...EVERYWHERE,
  name: 'ask',
  description: 'Ask the cables a question; the answer is in their own words, with its citation',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'question',
      description: 'What you want to know, as you would ask a colleague',
      required: true,
      max_length: LONGEST_QUESTION,
    },
    COUNTRY,
    YEAR,
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
      description: 'Search every cable, whatever the question names and the other options say',
    },
    {
      type: ApplicationCommandOptionType.Boolean,
      name: 'hide',
      description: 'Show the answer to you only; a button shares it',
    },
  ],
} as const satisfies CommandData;

export default {
  data,
  isPrivate: ({ hide }) => hide === true,
  async run({ question, everywhere, hide, ...filter }, request) {
    const { corpus } = request.services.library().searcher;
    const limits = everywhere === true ? { anywhere: true } : readFilterOptions(corpus, filter);
    return answerQuestion({ question, after: [] }, limits, hide === true, request);
  },
  autocomplete({ focused, typed }, { services }) {
    const { suggester } = services.library();
    if (focused === 'country') return suggester.countries(typed.country ?? '');
    if (focused === 'year') return suggester.years(typed.year ?? '', typed.country);
    if (focused === 'section') return suggester.sections(typed.section ?? '', typed.cable);
    return suggester.cables(typed.cable ?? '');
  },
} satisfies Command<typeof data>;
