import type { Message } from '../interaction/message.ts';
import type { Request } from '../interaction/request.ts';
import { EMBED_TITLE } from '../limits.ts';
import { cableFields } from '../render/cableFields.ts';
import { CUT, shorten } from '../text/shorten.ts';
import { cableOf } from './cableOf.ts';
import { linkTo } from './links.ts';
import { button, buttonRows, menu } from './rows.ts';
import { USUAL_LENGTH, WHOLE } from './summary.ts';
import type { View } from './view.ts';

const LONGEST_SUBJECT = 500;
const LONGEST_HEADING = 120;
const LONGEST_LIST = 3000;

/** A cable's header and its sections, with a menu that opens each. */
export function renderOutline(id: string, { services, phrases }: Request): Message {
  const cable = cableOf(services.library().searcher.corpus, id);
  const sections = cable.sections.map(({ heading, answers }, number) => ({
    number,
    heading: heading || phrases.cables.beforeHeadings,
    count: phrases.cables.answers(answers.length),
    size: answers.length,
  }));
  const lines = sections.map(({ heading, size }) => `- ${shorten(heading, LONGEST_HEADING)} (${size})`);
  const all = lines.length;
  while (lines.join('\n').length > LONGEST_LIST) lines.pop();
  if (lines.length < all) lines.push(CUT);
  const subject = cable.subject === '' ? [] : [shorten(services.mask(cable.subject), LONGEST_SUBJECT), ''];
  const url = services.sourceOf(cable.id, '');
  return {
    embeds: [
      {
        title: shorten(cable.id, EMBED_TITLE),
        ...(url !== undefined && { url }),
        description: [...subject, ...lines].join('\n') || '—',
        fields: cableFields(cable, phrases),
      },
    ],
    rows: [
      ...menu(
        'pick',
        phrases.menus.openSection,
        sections.map(({ number, heading, count }) => ({
          label: heading,
          description: count,
          opens: linkTo.section(id, number),
        })),
      ),
      ...buttonRows([
        ...button(phrases.buttons.summary, linkTo.summary(id, WHOLE, USUAL_LENGTH)),
        ...button(phrases.buttons.cables, linkTo.cables('', undefined)),
      ]),
    ],
  };
}

/** A cable's header and sections. */
export const outline: View<string> = {
  name: 'outline',
  read: ([cable = '', ...more]) => (cable === '' || more.length > 0 ? null : cable),
  render: renderOutline,
};
