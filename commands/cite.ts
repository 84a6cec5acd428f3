import { ApplicationCommandOptionType } from 'discord.js';
import { cite } from '../src/answer/cite.ts';
import { CITATION_STYLES } from '../src/answer/styles/citationStyle.ts';
import { frame } from '../src/discord/actions/frame.ts';
import type { Command, CommandData } from '../src/discord/interaction/command.ts';
import { EVERYWHERE } from '../src/discord/interaction/everywhere.ts';
import { HIDE } from '../src/discord/interaction/sharedOptions.ts';
import { en } from '../src/discord/phrases/en.ts';
import { readLabel } from '../src/discord/suggest/suggestionLabel.ts';
import { renderCited } from '../src/discord/views/cited.ts';
import { linkTo } from '../src/discord/views/links.ts';
import { renderStyled } from '../src/discord/views/styles.ts';

const data = {
  ...EVERYWHERE,
  name: 'cite',
  description: 'Show what stands at a citation, word for word',
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
    {
      type: ApplicationCommandOptionType.String,
      name: 'style',
      description: 'The citation alone, written in a style, ready to copy',
      choices: CITATION_STYLES.map((style) => ({ name: en.styles.names[style], value: style })),
    },
    HIDE,
  ],
} as const satisfies CommandData;

export default {
  data,
  isPrivate: ({ hide }) => hide === true,
  run({ paragraph, cable, style: wanted, hide = false }, request) {
    const { corpus } = request.services.library().searcher;
    const shown = cite(corpus, paragraph, cable === undefined ? undefined : readLabel(cable));
    const style = CITATION_STYLES.find((one) => one === wanted);
    const [message, link] =
      style === undefined
        ? [renderCited(shown, 0, request), linkTo.cited(shown.cable.id, shown.locator)]
        : [
            renderStyled({ cable: shown.cable.id, locator: shown.locator, style }, request),
            linkTo.styled(shown.cable.id, shown.locator, style),
          ];
    return { messages: [frame(message, link, hide, request)], ephemeral: hide };
  },
  autocomplete({ focused, typed }, { services }) {
    const { suggester } = services.library();
    return focused === 'cable'
      ? suggester.cables(typed.cable ?? '')
      : suggester.paragraphs(typed.paragraph ?? '', typed.cable);
  },
} satisfies Command<typeof data>;
