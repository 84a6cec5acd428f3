import { summarize } from '../../answer/summarize.ts';
import { maskedPart } from '../../text/maskedPart.ts';
import type { Message } from '../interaction/message.ts';
import type { Request } from '../interaction/request.ts';
import { EMBED_TITLE } from '../limits.ts';
import { cableFields } from '../render/cableFields.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { pageEnd } from '../text/pages.ts';
import { CUT, plain, shorten } from '../text/shorten.ts';
import { cableOf } from './cableOf.ts';
import { linkTo } from './links.ts';
import { readNumber } from './place.ts';
import { button, buttonRows, menu } from './rows.ts';
import type { View } from './view.ts';

/** Which sentences are shown. */
export interface Summarized {
  readonly cable: string;
  /** The number of the section in the cable; -1 for the whole cable. */
  readonly section: number;
  readonly length: number;
}

const LONGEST_SUBJECT = 500;
const LONGEST_TEXT = 4000;
export const WHOLE = -1;
export const USUAL_LENGTH = 5;
const MOST_SENTENCES = 10;

/** The most informative sentences, each above its citation; as many whole ones as an embed has room for. */
export function renderSummary({ cable: id, section, length }: Summarized, request: Request): Message {
  const { services, phrases } = request;
  const { corpus } = services.library().searcher;
  const cable = cableOf(corpus, id);
  const heading = section === WHOLE ? undefined : cable.sections[section]?.heading;
  const { sentences } = summarize(corpus, id, heading, length);
  const answers = cable.sections.flatMap((one) => one.answers);
  const masked = sentences.map(({ text, locator, citation }) => {
    const whole = answers.find((answer) => answer.locator === locator)?.text ?? text;
    const start = Math.max(0, whole.indexOf(text));
    return { citation, locator, text: maskedPart(services.mask, whole, start, start + text.length) };
  });
  // A sentence that is too long by itself ends with […]; its citation is always there.
  const items = masked.map(({ citation, text }) => {
    const source = `\n— ${citation}`;
    const most = pageEnd(text, LONGEST_TEXT - source.length - CUT.length - 1);
    return `${most === text.length ? text : `${text.slice(0, most).trimEnd()} ${CUT}`}${source}`;
  });
  let shown = items;
  while (shown.length > 1 && escapeMarkdown(shown.join('\n\n')).length > LONGEST_TEXT)
    shown = shown.slice(0, -1);
  const text = [...shown, ...(shown.length < items.length ? [CUT] : [])].join('\n\n');
  return {
    embeds: [
      {
        title: shorten(
          phrases.summary.of([cable.id, ...(heading === undefined ? [] : [heading])].join(' · ')),
          EMBED_TITLE,
        ),
        description: escapeMarkdown(text) || '—',
        fields: cableFields(cable, phrases),
        footer: {
          text: [phrases.summary.title, shorten(services.mask(cable.subject), LONGEST_SUBJECT, plain)]
            .filter((part) => part !== '')
            .join(' · '),
        },
      },
    ],
    rows: [
      ...menu(
        'pick',
        phrases.menus.openMatch,
        masked.map(({ citation, locator, text: description }) => ({
          label: citation,
          description,
          opens: linkTo.cited(id, locator),
        })),
      ),
      ...buttonRows(button(phrases.buttons.outline, linkTo.outline(id))),
    ],
  };
}

/** A summary of a cable or of one of its sections. */
export const summary: View<Summarized> = {
  name: 'summary',
  read([cable = '', number, count, ...more]) {
    const section = number === String(WHOLE) ? WHOLE : readNumber(number);
    const length = readNumber(count);
    if (cable === '' || section === null || length === null || more.length > 0) return null;
    return length < 1 || length > MOST_SENTENCES ? null : { cable, section, length };
  },
  render: renderSummary,
};
