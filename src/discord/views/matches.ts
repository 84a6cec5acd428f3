import { writeCitation } from '../../cable/citation/citation.ts';
import { EMBED_FIELD_NAME, EMBEDS_TOTAL } from '../limits.ts';
import { shownQuote } from '../render/shownQuote.ts';
import { shorten } from '../text/shorten.ts';
import { askAgain } from './askAgain.ts';
import { writeAsked } from './asked.ts';
import { linkTo } from './links.ts';
import { menu } from './rows.ts';
import { type Limits, readLimits } from './searchLimits.ts';
import type { View } from './view.ts';

const MOST_MATCHES = 11;
const LONGEST_MATCH = 360;
const MARGIN = 200;

/** The best answers to the question on a message, with a menu that opens each. */
export const matches: View<Limits> = {
  name: 'matches',
  read: readLimits,
  async render(limits, sight) {
    const { services, phrases } = sight;
    const { asked, reply } = await askAgain(limits, sight, { limit: MOST_MATCHES });
    // The first one is on the message that this is opened from.
    const found = reply.answers.length > 0 ? reply.answers.slice(1) : reply.nearest;
    const lines = found.map((one) => ({
      citation: writeCitation(one.cable.id, one.answer.locator),
      opens: linkTo.cited(one.cable.id, one.answer.locator),
      text: shownQuote(one, services),
    }));
    // Three questions of 500 marks each leave less than 360 characters for each of ten matches.
    const fixed =
      writeAsked(asked).length +
      MARGIN +
      lines.reduce((sum, { citation }) => sum + Math.min(citation.length * 2, EMBED_FIELD_NAME), 0);
    const room = Math.min(LONGEST_MATCH, Math.floor((EMBEDS_TOTAL - fixed) / Math.max(1, lines.length)));
    const none = found.length === 0 ? `\n\n${phrases.answer.noMatches}` : '';
    return {
      embeds: [
        {
          title: phrases.answer.matches,
          description: `${writeAsked(asked)}${none}`,
          fields: lines.map(({ citation, text }) => ({
            name: shorten(citation, EMBED_FIELD_NAME),
            value: shorten(text, room),
          })),
        },
      ],
      rows: menu(
        'pick',
        phrases.menus.openMatch,
        lines.map(({ citation, text, opens }) => ({ label: citation, description: text, opens })),
      ),
    };
  },
};
