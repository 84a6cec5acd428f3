import type { Summary } from '../answer/summarize.ts';
import { UserError } from '../userError.ts';
import { cableFields } from './cableFields.ts';
import type { Mask } from './command.ts';
import { EMBED_TITLE } from './limits.ts';
import type { Reply } from './message.ts';
import { packMessages } from './packMessages.ts';
import { shorten } from './shorten.ts';
import { textEmbeds } from './textEmbeds.ts';

const LONGEST_SUBJECT = 600;

/**
 * The sentences of a summary in the cable's order, each above its citation.
 *
 * @throws UserError when there is nothing to summarise
 */
export function renderSummary({ cable, section, sentences }: Summary, mask: Mask): Reply {
  if (sentences.length === 0) throw new UserError('There is nothing here to summarise.');
  const title = [cable.id, section ?? 'whole cable'].filter((part) => part !== '').join(' · ');
  const header = {
    title: shorten(title, EMBED_TITLE),
    ...(cable.subject !== '' && { description: shorten(mask(cable.subject), LONGEST_SUBJECT) }),
    fields: cableFields(cable),
  };
  const text = sentences.map((sentence) => `${mask(sentence.text)}\n— ${sentence.citation}`).join('\n\n');
  return {
    messages: packMessages(header, ...textEmbeds('In the words of the cable', text, cable.id)),
    ephemeral: false,
  };
}
