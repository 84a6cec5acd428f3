import { ApplicationCommandOptionType } from 'discord.js';
import { findCable } from '../src/answer/findCable.ts';
import { findSection } from '../src/answer/findSection.ts';
import { frame } from '../src/discord/actions/frame.ts';
import type { Command, CommandData } from '../src/discord/interaction/command.ts';
import { EVERYWHERE } from '../src/discord/interaction/everywhere.ts';
import { HIDE } from '../src/discord/interaction/sharedOptions.ts';
import { readLabel } from '../src/discord/suggest/suggestionLabel.ts';
import { linkTo } from '../src/discord/views/links.ts';
import { renderSummary, USUAL_LENGTH, WHOLE } from '../src/discord/views/summary.ts';

const data = {
  ...EVERYWHERE,
  name: 'summary',
  description: 'The most informative sentences of a cable or of one section, each with its citation',
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
    HIDE,
  ],
} as const satisfies CommandData;

export default {
  data,
  isPrivate: ({ hide }) => hide === true,
  run({ cable: wanted, section, length = USUAL_LENGTH, hide = false }, request) {
    const { corpus } = request.services.library().searcher;
    const cable = findCable(corpus, readLabel(wanted));
    const number =
      section === undefined ? WHOLE : cable.sections.indexOf(findSection(cable, readLabel(section)));
    const state = { cable: cable.id, section: number, length };
    const link = linkTo.summary(cable.id, number, length);
    return { messages: [frame(renderSummary(state, request), link, hide, request)], ephemeral: hide };
  },
  autocomplete({ focused, typed }, { services }) {
    const { suggester } = services.library();
    return focused === 'section'
      ? suggester.sections(typed.section ?? '', typed.cable)
      : suggester.cables(typed.cable ?? '');
  },
} satisfies Command<typeof data>;
