import type { Cited } from '../answer/cite.ts';
import { writeCitation } from '../cable/citation.ts';
import { cableFields, field } from './cableFields.ts';
import { EMBED_TITLE } from './limits.ts';
import type { Reply } from './message.ts';
import { packMessages } from './packMessages.ts';
import { shorten } from './shorten.ts';
import { textEmbeds } from './textEmbeds.ts';

const LONGEST_SUBJECT = 600;

/**
 * What stands at a citation: the header of its cable, the Department's question, and the whole text.
 *
 * @throws UserError when it is too long for the messages that Discord allows
 */
export function renderCited({ cable, locator, section, question, paragraphs, keyedTo }: Cited): Reply {
  const citation = writeCitation(cable.id, locator);
  const header = {
    title: shorten(citation, EMBED_TITLE),
    ...(cable.subject !== '' && { description: shorten(cable.subject, LONGEST_SUBJECT) }),
    fields: [
      ...cableFields(cable),
      ...field('Section', section),
      ...(keyedTo === null ? [] : field('Keyed to', `${keyedTo.reference}, paragraph ${keyedTo.paragraph}`)),
    ],
  };
  return {
    messages: packMessages(
      header,
      ...(question === null ? [] : textEmbeds('The Department asked', question.text, citation)),
      ...textEmbeds('The cable says', paragraphs.join('\n\n'), citation),
    ),
    ephemeral: false,
  };
}
