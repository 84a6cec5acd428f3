import type { APIEmbed } from 'discord.js';
import type { Cited } from '../../answer/cite.ts';
import { neighboursOf } from '../../answer/neighbours.ts';
import { writeCitation } from '../../cable/citation/citation.ts';
import type { Message, Row } from '../interaction/message.ts';
import type { Request } from '../interaction/request.ts';
import { cableFields, field } from '../render/cableFields.ts';
import { citationTitle } from '../render/citationTitle.ts';
import { fitsBeside, type Leaf, leavesOf } from '../render/leaves.ts';
import { renderPointers } from '../render/renderPointers.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { plain, shorten } from '../text/shorten.ts';
import { linkTo } from './links.ts';
import { type Place, readPlace } from './place.ts';
import { placed } from './placed.ts';
import { button, buttonRows, menu } from './rows.ts';
import { shortLocator } from './shortLocator.ts';
import type { View } from './view.ts';

const LONGEST_SUBJECT = 500;

/** What stands beside the first page of the text: the question, and where all comes from. */
function header({ cable, section, question, keyedTo }: Cited, { services, phrases }: Request): APIEmbed {
  const { fields } = phrases;
  const asked = question === null ? '' : services.mask(question.text);
  return {
    fields: [
      ...(asked.trim() === '' || !fitsBeside(asked)
        ? []
        : [{ name: fields.asked, value: escapeMarkdown(asked) }]),
      ...cableFields(cable, phrases, section),
      ...(keyedTo === null
        ? []
        : field(fields.keyedTo, fields.keyedToValue(keyedTo.reference, keyedTo.paragraph))),
    ],
    ...(cable.subject !== '' && {
      footer: { text: shorten(services.mask(cable.subject), LONGEST_SUBJECT, plain) },
    }),
  };
}

function rowsOf(shown: Cited, page: number, pages: number, request: Request): Row[] {
  const { services, phrases } = request;
  const { cable, locator } = shown;
  const at = (other: string, of = 0) => linkTo.cited(cable.id, other, of);
  const { previous, next } = neighboursOf(services.library().searcher.corpus, cable.id, locator);
  const targets = shown.pointers.references.flatMap(({ locators }) => locators);
  const isRange =
    /^\d+-\d+$/.test(locator) &&
    !services
      .library()
      .searcher.corpus.entries.some((entry) => entry.cable === cable && entry.answer.locator === locator);
  return [
    ...menu(
      'pick',
      phrases.menus.openTarget,
      [...new Set(targets)].map((target) => ({
        label: writeCitation(cable.id, target),
        opens: at(target),
      })),
    ),
    ...buttonRows(
      pages === 1
        ? []
        : [
            ...button('◀', at(locator, Math.max(0, page - 1)), { disabled: page === 0 }),
            ...button(
              phrases.buttons.page(page + 1, pages),
              { name: 'page', fields: [] },
              { disabled: true },
            ),
            ...button('▶', at(locator, Math.min(pages - 1, page + 1)), { disabled: page === pages - 1 }),
            ...button(phrases.buttons.file, { name: 'file', fields: [cable.id, locator] }),
          ],
      [
        ...(previous === null ? [] : button(phrases.buttons.previous(shortLocator(previous)), at(previous))),
        ...(next === null ? [] : button(phrases.buttons.next(shortLocator(next)), at(next))),
        ...(isRange ? [] : button(phrases.buttons.context, linkTo.context(cable.id, locator))),
        ...button(phrases.buttons.styles, linkTo.styled(cable.id, locator, 'plain')),
        ...(services.feedback === null
          ? []
          : button(phrases.buttons.report, { name: 'report', fields: [cable.id, locator] })),
      ],
    ),
  ];
}

/** One page of what stands at a citation. A page that there is no more is the last one. */
export function renderCited(shown: Cited, wanted: number, request: Request): Message {
  const { services, phrases } = request;
  const leaves = leavesOf(shown, services.mask);
  const page = Math.min(wanted, leaves.length - 1);
  const leaf: Leaf = leaves[page] ?? { part: 'text', text: '' };
  const firstOfText = leaves.findIndex(({ part }) => part === 'text');
  const pointers = renderPointers(shown.cable.id, shown.pointers, services.mask, phrases);
  const beside = page === firstOfText ? header(shown, request) : {};
  const description = escapeMarkdown(leaf.text);
  const note = leaves.length === 1 ? [] : [phrases.text.page(page + 1, leaves.length)];
  const footer = [...(beside.footer === undefined ? [] : [beside.footer.text]), ...note].join(' · ');
  return {
    embeds: [
      {
        ...citationTitle(services, shown.cable.id, shown.locator),
        ...(leaf.part === 'question' && { author: { name: phrases.fields.asked } }),
        ...(description.trim() !== '' && { description }),
        fields: [...(beside.fields ?? []), ...(page === firstOfText ? pointers.fields : [])],
        ...(footer !== '' && { footer: { text: footer } }),
      },
      ...(page === firstOfText ? pointers.embeds : []),
    ],
    rows: rowsOf(shown, page, leaves.length, request),
  };
}

/** What stands at a citation, word for word, page by page. */
export const cited: View<Place> = {
  name: 'cite',
  read: readPlace,
  render({ cable, locator, page }, request) {
    return renderCited(placed(request.services.library().searcher.corpus, cable, locator), page, request);
  },
};
