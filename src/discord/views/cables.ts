import { reportsOn, yearOf } from '../../corpus/report.ts';
import { countryOfCode, findCountry } from '../../places/countries.ts';
import type { Message } from '../interaction/message.ts';
import type { Request } from '../interaction/request.ts';
import { dateText } from '../render/cableFields.ts';
import { shorten } from '../text/shorten.ts';
import { linkTo } from './links.ts';
import { readNumber } from './place.ts';
import { button, buttonRows, menu } from './rows.ts';
import type { View } from './view.ts';

/** Which cables are listed. */
export interface Listed {
  /** A name, an adjective, a capital, or a code; empty for all. */
  readonly country: string;
  readonly year: number | undefined;
  /** From 0. */
  readonly page: number;
}

const PER_PAGE = 15;
const LONGEST_SUBJECT = 120;
const LONGEST_NAME = 30;

/** The cables of a corpus, some a page, with a menu that opens each. */
export function renderCables(
  { country, year, page: wanted }: Listed,
  { services, phrases }: Request,
): Message {
  const { corpus } = services.library().searcher;
  const place = countryOfCode(country) ?? country;
  const found = corpus.cables.filter(
    (cable) => (country === '' || reportsOn(cable, place)) && (year === undefined || yearOf(cable) === year),
  );
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(wanted, pages - 1);
  const shown = found.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  const short = findCountry(country)?.code ?? country.slice(0, LONGEST_NAME);
  const at = (other: number) => linkTo.cables(short, year, other);
  const lines = shown.map((cable) => {
    const head = [
      `**${shorten(cable.id, 60)}**`,
      ...[cable.country, dateText(cable.date, phrases)]
        .filter((part) => part !== '')
        .map((part) => shorten(part, 60)),
    ].join(' · ');
    const subject = services.mask(cable.subject);
    return subject === '' ? head : `${head}\n${shorten(subject, LONGEST_SUBJECT)}`;
  });
  return {
    embeds: [
      {
        title: phrases.cables.title(found.length),
        description: lines.join('\n\n') || phrases.cables.none,
        ...(pages > 1 && { footer: { text: phrases.text.page(page + 1, pages) } }),
      },
    ],
    rows: [
      ...menu(
        'pick',
        phrases.menus.openCable,
        shown.map(({ id, country: on, subject }) => ({
          label: [id, on].filter((part) => part !== '').join(' · '),
          description: services.mask(subject),
          opens: linkTo.outline(id),
        })),
      ),
      ...buttonRows(
        pages === 1
          ? []
          : [
              ...button('◀', at(Math.max(0, page - 1)), { disabled: page === 0 }),
              ...button('▶', at(Math.min(pages - 1, page + 1)), { disabled: page === pages - 1 }),
            ],
      ),
    ],
  };
}

/** The cables of the corpus, filtered. */
export const cables: View<Listed> = {
  name: 'cables',
  read([country = '', digits = '', number, ...more]) {
    const page = readNumber(number);
    if (page === null || more.length > 0 || !/^(?:\d{4})?$/.test(digits)) return null;
    return { country, year: digits === '' ? undefined : Number(digits), page };
  },
  render: renderCables,
};
