import type { APIEmbed, APIEmbedField } from 'discord.js';
import type { Reply as Asked, Evidence } from '../answer/ask.ts';
import { doubtText } from '../answer/doubtText.ts';
import { searchedText } from '../answer/searchedText.ts';
import { writeCitation } from '../cable/citation/citation.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Doubt } from '../search/evidence.ts';
import { cableFields, field } from './cableFields.ts';
import type { Mask } from './command.ts';
import { passageInContext } from './context.ts';
import { EMBED_FIELD_NAME, EMBED_FIELD_VALUE, EMBED_TITLE } from './limits.ts';
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
const LONGEST_SCOPE = 200;
// Ten countries with their names stay below 6,000 characters too.
const MOST_COUNTRIES = 10;
const LONGEST_COMPARED = 420;

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

/** The scope that was searched and what else a reader should know, below an embed. */
function footer(reply: Asked, note: string): { text: string } {
  const searched = shorten(searchedText(reply), LONGEST_SCOPE);
  return { text: searched === '' ? note : `${searched} · ${note}` };
}

function answered(reply: Asked, first: Evidence, pointing: readonly APIEmbedField[], mask: Mask): APIEmbed {
  const { answer, cable, section } = first;
  return {
    title: shorten(citationOf(first), EMBED_TITLE),
    description: `${asked(reply.question)}\n\n${passageInContext(first, LONGEST_CONTEXT, mask)}`,
    fields: [
      ...(answer.question === null
        ? []
        : [{ name: 'The Department asked', value: shorten(mask(answer.question.text), EMBED_FIELD_VALUE) }]),
      ...field('Section', section.heading),
      ...cableFields(cable),
      ...pointing,
      ...matchesField('Further matches', reply.answers.slice(1), mask),
    ],
    footer: footer(reply, 'In the words of the cable; /cite shows the whole paragraph.'),
  };
}

/** One answer a country. */
function compared(reply: Asked, mask: Mask): APIEmbed {
  const fields = reply.answers.slice(0, MOST_COUNTRIES).flatMap((one) => {
    const citation = `**${shorten(citationOf(one), 80)}** `;
    const value = citation + shorten(mask(one.quote.text), LONGEST_COMPARED - citation.length);
    return [{ name: shorten(one.cable.country || one.cable.id, EMBED_FIELD_NAME), value }];
  });
  return {
    title: 'One answer a country',
    description: asked(reply.question),
    fields,
    footer: footer(reply, 'In the words of the cables; /cite shows a whole paragraph.'),
  };
}

function declined(reply: Asked, doubt: Doubt, corpus: Corpus, mask: Mask): APIEmbed {
  const searched = searchedText(reply);
  return {
    title: 'No answer',
    description: `${asked(reply.question)}\n\n${shorten(doubtText(doubt, corpus), LONGEST_REASON)}`,
    fields: matchesField('Nearest, though they may not reply', reply.nearest, mask),
    ...(searched !== '' && { footer: footer(reply, 'the option everywhere searches every cable.') }),
  };
}

/** The reply to a question: the passage in its context, one a country, or why there is none. */
export function renderReply(reply: Asked, corpus: Corpus, mask: Mask): Reply {
  const [first] = reply.answers;
  if (reply.doubt !== null || first === undefined) {
    const embed = declined(reply, reply.doubt ?? { why: 'no-words' }, corpus, mask);
    return { messages: packMessages(embed), ephemeral: true };
  }
  if (reply.compared !== null) return { messages: packMessages(compared(reply, mask)), ephemeral: false };
  const pointers = renderPointers(first.cable.id, first.pointers, mask);
  const embed = answered(reply, first, pointers.fields, mask);
  return { messages: packMessages(embed, ...pointers.embeds), ephemeral: false };
}
