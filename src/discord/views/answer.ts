import type { APIEmbed, APIEmbedField } from 'discord.js';
import type { Evidence, Reply } from '../../answer/ask.ts';
import { writeCitation } from '../../cable/citation/citation.ts';
import type { Message } from '../interaction/message.ts';
import type { Request } from '../interaction/request.ts';
import { EMBEDS_TOTAL } from '../limits.ts';
import { cableFields } from '../render/cableFields.ts';
import { citationTitle } from '../render/citationTitle.ts';
import { embedLength } from '../render/embedLength.ts';
import { passageInContext } from '../render/passageInContext.ts';
import { renderPointers } from '../render/renderPointers.ts';
import { shownQuote } from '../render/shownQuote.ts';
import { plain, shorten } from '../text/shorten.ts';
import { answerRows } from './answerRows.ts';
import { askAgain } from './askAgain.ts';
import { type Asked, writeAsked } from './asked.ts';
import { type Limits, readLimits } from './searchLimits.ts';

import type { View } from './view.ts';

const MOST_CONTEXT = 700;
const LEAST_CONTEXT = 300;
const LONGEST_ASKED = 300;
const LONGEST_MATCH = 240;
// "No." says nothing without its question.
const SHORTEST_MATCH = 20;
const LONGEST_COMPARED = 360;
const LONGEST_SCOPE = 200;
const LONGEST_REASON = 800;
const MOST_MATCHES = 3;
const MOST_COUNTRIES = 10;
const MARGIN = 50;

const citationOf = ({ cable, answer }: Evidence): string => writeCitation(cable.id, answer.locator);

/** A citation with the first words of its passage. */
function line(match: Evidence, longest: number, { services }: Request): string {
  const citation = `**${shorten(citationOf(match), 80)}** `;
  return citation + shorten(shownQuote(match, services), longest - citation.length);
}

function matchesField(name: string, found: readonly Evidence[], request: Request): APIEmbedField[] {
  const lines = found
    .filter(({ quote }) => quote.text.length >= SHORTEST_MATCH)
    .slice(0, MOST_MATCHES)
    .map((match) => line(match, LONGEST_MATCH, request));
  return lines.length === 0 ? [] : [{ name, value: lines.join('\n') }];
}

/** The scope that was searched and what else a reader should know, below an embed. */
function footer(reply: Reply, note: string, { phrases }: Request): { text: string } {
  const searched = shorten(phrases.answer.searched(reply), LONGEST_SCOPE, plain);
  return { text: searched === '' ? note : `${searched} · ${note}` };
}

function answered(asked: Asked, reply: Reply, first: Evidence, request: Request): APIEmbed[] {
  const { services, phrases } = request;
  const { answer, cable, section } = first;
  const pointers = renderPointers(cable.id, first.pointers, services.mask, phrases);
  const embed: APIEmbed = {
    ...citationTitle(services, cable.id, answer.locator),
    fields: [
      ...(answer.question === null
        ? []
        : [
            {
              name: phrases.fields.asked,
              value: shorten(services.mask(answer.question.text), LONGEST_ASKED),
            },
          ]),
      ...cableFields(cable, phrases, section.heading),
      ...(pointers.embeds.length === 0 ? pointers.fields : []),
      ...matchesField(phrases.fields.matches, reply.answers.slice(1), request),
    ],
    footer: footer(reply, phrases.answer.quoted, request),
  };
  const question = writeAsked(asked);
  const taken = [embed, ...pointers.embeds].reduce((sum, one) => sum + embedLength(one), question.length);
  const room = Math.max(LEAST_CONTEXT, Math.min(MOST_CONTEXT, EMBEDS_TOTAL - MARGIN - taken));
  const passage = passageInContext(first, room, services.mask);
  return [{ ...embed, description: `${question}\n\n${passage}` }, ...pointers.embeds];
}

/** One answer a country. */
function compared(asked: Asked, reply: Reply, request: Request): APIEmbed {
  const { phrases } = request;
  const rows = reply.answers.slice(0, MOST_COUNTRIES).map((one) => ({
    name: shorten(one.cable.country || one.cable.id, 60),
    one,
  }));
  const embed: APIEmbed = {
    title: phrases.answer.compared,
    description: writeAsked(asked),
    fields: rows.map(({ name }) => ({ name, value: '' })),
    footer: footer(reply, phrases.answer.comparedNote, request),
  };
  const room = Math.floor((EMBEDS_TOTAL - MARGIN - embedLength(embed)) / Math.max(1, rows.length));
  return {
    ...embed,
    fields: rows.map(({ name, one }) => ({
      name,
      value: line(one, Math.min(LONGEST_COMPARED, room), request),
    })),
  };
}

function declined(asked: Asked, reply: Reply, request: Request): APIEmbed {
  const { services, phrases } = request;
  const { corpus } = services.library().searcher;
  const reason = phrases.doubt(reply.doubt ?? { why: 'no-words' }, corpus);
  return {
    title: phrases.answer.none,
    description: `${writeAsked(asked)}\n\n${shorten(reason, LONGEST_REASON)}`,
    fields: matchesField(phrases.fields.nearest, reply.nearest, request),
    ...(phrases.answer.searched(reply) !== '' && {
      footer: { text: shorten(phrases.answer.searched(reply), LONGEST_SCOPE, plain) },
    }),
  };
}

/** The reply to a question: the passage in its context, one a country, or why there is none. */
export function renderAnswer(asked: Asked, reply: Reply, limits: Limits, request: Request): Message {
  const [first] = reply.answers;
  const rows = answerRows(reply, limits, request);
  if (reply.doubt !== null || first === undefined) return { embeds: [declined(asked, reply, request)], rows };
  if (reply.compared !== null) return { embeds: [compared(asked, reply, request)], rows };
  return { embeds: answered(asked, reply, first, request), rows };
}

/** The reply to the question that stands on a message. */
export const answer: View<Limits> = {
  name: 'answer',
  read: readLimits,
  async render(limits, sight) {
    const { asked, reply } = await askAgain(limits, sight);
    return renderAnswer(asked, reply, limits, sight);
  },
};
