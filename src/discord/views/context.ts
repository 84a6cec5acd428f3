import type { APIEmbed } from 'discord.js';
import type { Cited } from '../../answer/cite.ts';
import { inContext } from '../../answer/inContext.ts';
import { citationTitle } from '../render/citationTitle.ts';
import { shorten } from '../text/shorten.ts';
import { linkTo } from './links.ts';
import { placed } from './placed.ts';
import { button, buttonRows } from './rows.ts';
import { shortLocator } from './shortLocator.ts';
import type { View } from './view.ts';

// Three of them stay below 6,000 characters.
const LONGEST_NEIGHBOUR = 1300;
const LONGEST_MIDDLE = 2600;

/** An answer between the ones before and after it, each ended with `[…]` where it is long. */
export const context: View<{ cable: string; locator: string }> = {
  name: 'context',
  read([cable = '', locator = '', ...more]) {
    return cable === '' || locator === '' || more.length > 0 ? null : { cable, locator };
  },
  render({ cable, locator: wanted }, { services, phrases }) {
    const { corpus } = services.library().searcher;
    const { locator } = placed(corpus, cable, wanted);
    const { before, cited, after } = inContext(corpus, cable, locator);
    const embedOf = (one: Cited, longest: number): APIEmbed => {
      const description = shorten(services.mask(one.text), longest);
      return {
        ...citationTitle(services, cable, one.locator),
        ...(description.trim() !== '' && { description }),
      };
    };
    const neighbour = (one: Cited | null): APIEmbed[] =>
      one === null ? [] : [embedOf(one, LONGEST_NEIGHBOUR)];
    const open = (label: (locator: string) => string, one: Cited | null) =>
      one === null ? [] : button(label(shortLocator(one.locator)), linkTo.cited(cable, one.locator));
    return {
      embeds: [...neighbour(before), embedOf(cited, LONGEST_MIDDLE), ...neighbour(after)],
      rows: buttonRows([
        ...open(phrases.buttons.previous, before),
        ...open(() => phrases.buttons.whole, cited),
        ...open(phrases.buttons.next, after),
      ]),
    };
  },
};
