import { ApplicationCommandOptionType } from 'discord.js';
import { findCable } from '../src/answer/findCable.ts';
import { frame } from '../src/discord/actions/frame.ts';
import type { Command, CommandData } from '../src/discord/interaction/command.ts';
import { EVERYWHERE } from '../src/discord/interaction/everywhere.ts';
import { COUNTRY, YEAR } from '../src/discord/interaction/sharedOptions.ts';
import { readLabel } from '../src/discord/suggest/suggestionLabel.ts';
import { renderCables } from '../src/discord/views/cables.ts';
import { linkTo } from '../src/discord/views/links.ts';
import { renderOutline } from '../src/discord/views/outline.ts';

const data = {
  ...EVERYWHERE,
  name: 'cables',
  description: 'Browse the cables and open one',
  options: [
    COUNTRY,
    YEAR,
    {
      type: ApplicationCommandOptionType.String,
      name: 'cable',
      description: 'Open this cable at once',
      autocomplete: true,
    },
  ],
} as const satisfies CommandData;

export default {
  data,
  isPrivate: () => true,
  run({ country = '', year, cable }, request) {
    const { corpus } = request.services.library().searcher;
    if (cable !== undefined) {
      const { id } = findCable(corpus, readLabel(cable));
      return {
        messages: [frame(renderOutline(id, request), linkTo.outline(id), true, request)],
        ephemeral: true,
      };
    }
    const listed = { country: readLabel(country), year, page: 0 };
    return { messages: [renderCables(listed, request)], ephemeral: true };
  },
  autocomplete({ focused, typed }, { services }) {
    const { suggester } = services.library();
    if (focused === 'country') return suggester.countries(typed.country ?? '');
    if (focused === 'year') return suggester.years(typed.year ?? '', typed.country);
    return suggester.cables(typed.cable ?? '');
  },
} satisfies Command<typeof data>;
