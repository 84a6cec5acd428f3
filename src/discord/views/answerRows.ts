import type { Evidence, Reply } from '../../answer/ask.ts';
import { neighboursOf } from '../../answer/neighbours.ts';
import { writeCitation } from '../../cable/citation/citation.ts';
import type { Row } from '../interaction/message.ts';
import type { Request } from '../interaction/request.ts';
import { shownQuote } from '../render/shownQuote.ts';
import { linkTo } from './links.ts';
import { button, buttonRows, menu } from './rows.ts';
import type { Limits } from './searchLimits.ts';
import { shortLocator } from './shortLocator.ts';

const hasFilter = ({ country, year, cable, section }: Limits): boolean =>
  [country, year, cable, section].some((limit) => limit !== undefined);

/** What a reply to a question offers. */
export function answerRows(reply: Reply, limits: Limits, request: Request): Row[] {
  const { services, phrases } = request;
  const { buttons } = phrases;
  const [first] = reply.answers;
  const openings = (found: readonly Evidence[]) =>
    menu(
      'pick',
      phrases.menus.openMatch,
      found.map((one) => ({
        label: writeCitation(one.cable.id, one.answer.locator),
        description: shownQuote(one, services),
        opens: linkTo.cited(one.cable.id, one.answer.locator),
      })),
    );
  if (first === undefined || reply.doubt !== null) {
    const isLimited = limits.anywhere !== true && (reply.searched.length > 0 || hasFilter(limits));
    return [
      ...openings(reply.nearest),
      ...buttonRows([
        ...(isLimited ? button(buttons.everywhere, linkTo.answer({ anywhere: true })) : []),
        ...(reply.nearest.length === 0 ? [] : button(buttons.whyNearest, linkTo.why(limits))),
      ]),
    ];
  }
  if (reply.compared !== null) {
    return [...openings(reply.answers), ...buttonRows(button(buttons.why, linkTo.why(limits)))];
  }
  const one = { cable: first.cable.id, locator: first.answer.locator };
  const { previous, next } = neighboursOf(services.library().searcher.corpus, one.cable, one.locator);
  const open = (label: string, locator: string | null) =>
    locator === null ? [] : button(label, linkTo.cited(one.cable, locator));
  const on = (name: string) => ({ name, fields: [one.cable, one.locator] });
  return buttonRows(
    [
      ...open(buttons.whole, one.locator),
      ...open(buttons.previous(shortLocator(previous ?? '')), previous),
      ...open(buttons.next(shortLocator(next ?? '')), next),
      ...button(buttons.context, linkTo.context(one.cable, one.locator)),
      ...button(buttons.matches, linkTo.matches(limits)),
    ],
    [
      ...button(buttons.why, linkTo.why(limits)),
      ...button(buttons.styles, linkTo.styled(one.cable, one.locator, 'plain')),
      ...(services.feedback === null
        ? []
        : [...button('👍', on('up')), ...button('👎', on('down')), ...button(buttons.report, on('report'))]),
    ],
  );
}
