import type { APIEmbed } from 'discord.js';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { EMBED_DESCRIPTION, EMBED_TITLE } from './limits.ts';
import { splitPages } from './pages.ts';
import { plain, shorten } from './shorten.ts';

// Two pages of a long text then fill a message of 6,000 characters.
const LONG_TEXT_PAGE = 2900;
const FOOTER = 90;

/**
 * A text of any length as embeds, nothing left out: unescaped and joined, their descriptions are the text.
 *
 * @param title stands above the first page
 * @param source stands below each page of several
 */
export function textEmbeds(title: string, text: string, source: string): APIEmbed[] {
  const short = escapeMarkdown(text).length <= EMBED_DESCRIPTION;
  const pages = splitPages(text, short ? EMBED_DESCRIPTION : LONG_TEXT_PAGE);
  return pages.map((page, index) => ({
    ...(index === 0 && { title: shorten(title, EMBED_TITLE) }),
    description: escapeMarkdown(page),
    ...(pages.length > 1 && {
      footer: { text: `${shorten(source, FOOTER - 20, plain)} · page ${index + 1} of ${pages.length}` },
    }),
  }));
}
