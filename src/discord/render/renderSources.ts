import type { APIEmbed, APIEmbedField } from 'discord.js';
import { findSources, type SourcedStatement } from '../../answer/findSources/findSources.ts';
import { writeCitation } from '../../cable/citation/citation.ts';
import { privately, type Reply } from '../interaction/message.ts';
import type { Request } from '../interaction/request.ts';
import { EMBED_FIELD_NAME } from '../limits.ts';
import { plain, shorten } from '../text/shorten.ts';
import { userText } from '../text/userText.ts';
import { linkTo } from '../views/links.ts';
import { menu } from '../views/rows.ts';
import { shownQuote } from './shownQuote.ts';

// Eight statements with two passages each stay below 6,000 characters.
const LONGEST_STATEMENT = 160;
const LONGEST_PASSAGE = 220;

function fieldOf({ statement, support }: SourcedStatement, { services, phrases }: Request): APIEmbedField {
  const lines = support.map((one) => {
    const citation = `**${shorten(writeCitation(one.cable.id, one.answer.locator), 80)}** `;
    return citation + shorten(shownQuote(one, services), LONGEST_PASSAGE);
  });
  return {
    name: shorten(`“${userText(statement)}”`, Math.min(LONGEST_STATEMENT, EMBED_FIELD_NAME)),
    value: lines.join('\n') || phrases.sources.none,
  };
}

/** What supports the statements of a message, statement by statement, and which of them nothing does. */
export async function renderSources(text: string, request: Request): Promise<Reply> {
  const { services, phrases } = request;
  const { statements, leftOut, unread } = await findSources(services.library().searcher, text);
  if (statements.length === 0) return privately({ content: phrases.sources.nothing });
  const sources = statements.flatMap(({ support }) => support);
  const notes = [
    phrases.sources.note,
    ...(leftOut > 0 ? [phrases.sources.leftOut(leftOut)] : []),
    ...(unread > 0 ? [phrases.sources.unread] : []),
  ];
  const embed: APIEmbed = {
    title: phrases.sources.title,
    fields: statements.map((one) => fieldOf(one, request)),
    footer: { text: shorten(notes.join(' · '), EMBED_FIELD_NAME, plain) },
  };
  const rows = menu(
    'pick',
    phrases.menus.openMatch,
    sources.map(({ cable, answer, section }) => ({
      label: writeCitation(cable.id, answer.locator),
      description: section.heading,
      opens: linkTo.cited(cable.id, answer.locator),
    })),
  );
  return privately({ embeds: [embed], rows });
}
