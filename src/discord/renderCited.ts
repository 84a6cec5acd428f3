import type { Cited } from '../answer/cite.ts';
import { writeCitation } from '../cable/citation/citation.ts';
import { cableFields, field } from './cableFields.ts';
import type { Mask } from './command.ts';
import { EMBED_TITLE } from './limits.ts';
import type { Reply } from './message.ts';
import { packMessages } from './packMessages.ts';
import { renderPointers } from './renderPointers.ts';
import { shorten } from './shorten.ts';
import { textEmbeds } from './textEmbeds.ts';

const LONGEST_SUBJECT = 600;

/**
 * What stands at a citation: the header of its cable, the Department's question, and the whole text with
 * persons' contact details masked.
 *
 * @throws UserError when it is too long for the messages that Discord allows
 */
export function renderCited(cited: Cited, mask: Mask): Reply {
  const { cable, locator, section, question, paragraphs, keyedTo } = cited;
  const citation = writeCitation(cable.id, locator);
  const pointers = renderPointers(cable.id, cited.pointers, mask);
  const header = {
    title: shorten(citation, EMBED_TITLE),
    ...(cable.subject !== '' && { description: shorten(mask(cable.subject), LONGEST_SUBJECT) }),
    fields: [
      ...cableFields(cable),
      ...field('Section', section),
      ...(keyedTo === null ? [] : field('Keyed to', `${keyedTo.reference}, paragraph ${keyedTo.paragraph}`)),
      ...pointers.fields,
    ],
  };
  return {
    messages: packMessages(
      header,
      ...(question === null ? [] : textEmbeds('The Department asked', mask(question.text), citation)),
      ...textEmbeds('The cable says', mask(paragraphs.join('\n\n')), citation),
      ...pointers.embeds,
    ),
    ephemeral: false,
  };
}
