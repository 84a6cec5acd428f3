import { writeCitation } from '../../cable/citation/citation.ts';
import { UserError } from '../../userError.ts';
import { EMBED_TITLE } from '../limits.ts';
import { sectionText } from '../render/sectionText.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { splitPages } from '../text/pages.ts';
import { shorten } from '../text/shorten.ts';
import { cableOf } from './cableOf.ts';
import { linkTo } from './links.ts';
import { readNumber } from './place.ts';
import { button, buttonRows, menu } from './rows.ts';
import type { View } from './view.ts';

/** A section of a cable, by its number, and which page of its text. */
export interface SectionPage {
  readonly cable: string;
  readonly section: number;
  readonly page: number;
}

// Citations in bold add four characters each.
const LONGEST_PAGE = 3500;

/** The text of a page with its citations in bold. */
function dressed(text: string, cable: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.startsWith(`${cable} `) && line.includes('¶')
        ? `**${escapeMarkdown(line)}**`
        : escapeMarkdown(line),
    )
    .join('\n');
}

/** A section of a cable, page by page, with a menu of its points. */
export const section: View<SectionPage> = {
  name: 'section',
  read([cable = '', number, count, ...more]) {
    const own = readNumber(number);
    const page = readNumber(count);
    return cable === '' || own === null || page === null || more.length > 0
      ? null
      : { cable, section: own, page };
  },
  render({ cable: id, section: number, page: wanted }, { services, phrases }) {
    const cable = cableOf(services.library().searcher.corpus, id);
    const own = cable.sections[number];
    if (own === undefined) {
      throw new UserError(`${id} is not in the corpus any more; ask again.`, {
        fault: { code: 'gone', what: id },
      });
    }
    const pages = splitPages(sectionText(cable, number, services.mask), LONGEST_PAGE, (text) =>
      dressed(text, id),
    );
    const page = Math.min(wanted, Math.max(0, pages.length - 1));
    const at = (other: number) => linkTo.section(id, number, other);
    return {
      embeds: [
        {
          title: shorten(`${id} · ${own.heading || phrases.cables.beforeHeadings}`, EMBED_TITLE),
          description: dressed(pages[page] ?? '', id) || '—',
          footer: { text: phrases.text.page(page + 1, Math.max(1, pages.length)) },
        },
      ],
      rows: [
        ...menu(
          'pick',
          phrases.menus.openMatch,
          own.answers.map(({ locator, text }) => ({
            label: writeCitation(id, locator),
            description: services.mask(text),
            opens: linkTo.cited(id, locator),
          })),
        ),
        ...buttonRows([
          ...(pages.length < 2
            ? []
            : [
                ...button('◀', at(Math.max(0, page - 1)), { disabled: page === 0 }),
                ...button('▶', at(Math.min(pages.length - 1, page + 1)), {
                  disabled: page === pages.length - 1,
                }),
              ]),
          ...button(phrases.buttons.file, { name: 'file', fields: [id, String(number), 'section'] }),
          ...button(phrases.buttons.outline, linkTo.outline(id)),
        ]),
      ],
    };
  },
};
