import type { APIEmbed, APIEmbedField } from 'discord.js';
import type { Reply as Asked, Evidence } from '../answer/ask.ts';
import { doubtText } from '../answer/doubtText.ts';
import { writeCitation } from '../cable/citation/citation.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Doubt } from '../search/evidence.ts';
import { cableFields, field } from './cableFields.ts';
import type { Mask } from './command.ts';
import { passageInContext } from './context.ts';
import { EMBED_FIELD_VALUE, EMBED_TITLE } from './limits.ts';
import type { Reply } from './message.ts';
import { packMessages } from './packMessages.ts';
import { renderPointers } from './renderPointers.ts';
import { shorten } from './shorten.ts';
import { userText } from './userText.ts';

// Together with a question, a header and three further matches these stay below 6,000 characters.
const LONGEST_CONTEXT = 1400;
const LONGEST_QUESTION = 300;
const LONGEST_REASON = 800;
const LONGEST_MATCH = 320;
const MOST_MATCHES = 3;

const citationOf = ({ cable, answer }: Evidence): string => writeCitation(cable.id, answer.locator);

const asked = (question: string): string => `> ${shorten(userText(question), LONGEST_QUESTION)}`;

/** Citations with the first words of their passages, one a line. */
function matchesField(name: string, matches: readonly Evidence[], mask: Mask): APIEmbedField[] {
  const lines = matches.slice(0, MOST_MATCHES).map((match) => {
    const citation = `**${shorten(citationOf(match), 80)}** `;
    return citation + shorten(mask(match.quote.text), LONGEST_MATCH - citation.length);
  });
  return lines.length === 0 ? [] : [{ name, value: lines.join('\n') }];
}

function answered(
  question: string,
  first: Evidence,
  further: readonly Evidence[],
  pointing: readonly APIEmbedField[],
  mask: Mask,
): APIEmbed {
  const { answer, cable, section } = first;
  return {
    title: shorten(citationOf(first), EMBED_TITLE),
    description: `${asked(question)}\n\n${passageInContext(first, LONGEST_CONTEXT, mask)}`,
    fields: [
      ...(answer.question === null
        ? []
        : [{ name: 'The Department asked', value: shorten(mask(answer.question.text), EMBED_FIELD_VALUE) }]),
      ...field('Section', section.heading),
      ...cableFields(cable),
      ...pointing,
      ...matchesField('Further matches', further, mask),
    ],
    footer: { text: 'In the words of the cable; /cite shows the whole paragraph.' },
  };
}

function declined(
  question: string,
  doubt: Doubt,
  nearest: readonly Evidence[],
  corpus: Corpus,
  mask: Mask,
): APIEmbed {
  return {
    title: 'No answer',
    description: `${asked(question)}\n\n${shorten(doubtText(doubt, corpus), LONGEST_REASON)}`,
    fields: matchesField('Nearest, though they may not reply', nearest, mask),
  };
}

/** The reply to a question: the passage in its context, or why there is none. */
export function renderReply({ question, doubt, answers, nearest }: Asked, corpus: Corpus, mask: Mask): Reply {
  const [first, ...further] = answers;
  if (doubt === null && first !== undefined) {
    const pointers = renderPointers(first.cable.id, first.pointers, mask);
    const embed = answered(question, first, further, pointers.fields, mask);
    return { messages: packMessages(embed, ...pointers.embeds), ephemeral: false };
  }
  const embed = declined(question, doubt ?? { why: 'no-words' }, nearest, corpus, mask);
  return { messages: packMessages(embed), ephemeral: true };
}
