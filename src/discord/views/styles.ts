import { CITATION_STYLES, type CitationStyle } from '../../answer/styles/citationStyle.ts';
import { writeStyled } from '../../answer/styles/writeStyled.ts';
import { writeCitation } from '../../cable/citation/citation.ts';
import type { Message } from '../interaction/message.ts';
import type { Request } from '../interaction/request.ts';
import { EMBED_TITLE } from '../limits.ts';
import { plain, shorten } from '../text/shorten.ts';
import { linkTo } from './links.ts';
import { placed } from './placed.ts';
import { button, buttonRows } from './rows.ts';
import type { View } from './view.ts';

// A quotation that is longer is to be had as a file.
const LONGEST_COPY = 3500;

/** A citation in one style. */
export interface Styled {
  readonly cable: string;
  readonly locator: string;
  readonly style: CitationStyle;
}

/** A text inside a code block, where it can be copied as it is; a fence in it is broken up. */
const codeBlock = (text: string): string => `\`\`\`\n${text.replaceAll('```', "'''")}\n\`\`\``;

/** The citation as text to copy, with a button for every style. */
export function renderStyled({ cable, locator, style }: Styled, { services, phrases }: Request): Message {
  const place = placed(services.library().searcher.corpus, cable, locator);
  const url = services.sourceOf(cable, place.locator);
  const text = writeStyled(style, place.cable, place.locator, {
    url,
    quotation: place,
    plain: services.mask,
  });
  const { names, title } = phrases.styles;
  return {
    embeds: [
      {
        title: shorten(`${writeCitation(cable, place.locator)} · ${names[style]}`, EMBED_TITLE),
        description: codeBlock(shorten(text, LONGEST_COPY, plain)),
        footer: { text: title },
      },
    ],
    rows: buttonRows(
      CITATION_STYLES.flatMap((one) =>
        button(names[one], linkTo.styled(cable, locator, one), { disabled: one === style }),
      ),
      button(phrases.buttons.whole, linkTo.cited(cable, locator)),
    ),
  };
}

/** A citation in the style that is chosen. */
export const styles: View<Styled> = {
  name: 'style',
  read([cable = '', locator = '', wanted, ...more]) {
    const style = CITATION_STYLES.find((one) => one === wanted);
    return cable === '' || locator === '' || style === undefined || more.length > 0
      ? null
      : { cable, locator, style };
  },
  render: renderStyled,
};
