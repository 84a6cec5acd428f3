import type { APIEmbed, APIEmbedField } from 'discord.js';
import { escapeHtml } from './escapeHtml.ts';
import type { MarkdownOptions } from './renderMarkdown.ts';
import { renderMarkdown } from './renderMarkdown.ts';

const IN_A_ROW = 3;

/** Fields as they stand on lines: up to three inline ones share one, every other has one of its own. */
function linesOf(fields: readonly APIEmbedField[]): APIEmbedField[][] {
  const lines: APIEmbedField[][] = [];
  for (const field of fields) {
    const last = lines.at(-1);
    const joins = field.inline === true && last?.[0]?.inline === true && last.length < IN_A_ROW;
    if (joins) last.push(field);
    else lines.push([field]);
  }
  return lines;
}

/** An embed as HTML. Its author and footer are plain text, its title and the names of its fields one line. */
export function renderEmbed(embed: APIEmbed, options: MarkdownOptions): string {
  const { title, url, author, description, fields = [], footer } = embed;
  const line = (text: string): string => renderMarkdown(text, { ...options, blocks: false });
  const part = (name: string, html: string): string => `<div class="${name}">${html}</div>`;
  const heading = title === undefined ? '' : line(title);
  return [
    '<section class="embed">',
    author === undefined ? '' : part('author', escapeHtml(author.name)),
    title === undefined
      ? ''
      : part('title', url === undefined ? heading : `<a href="${escapeHtml(url)}">${heading}</a>`),
    description === undefined ? '' : part('description', renderMarkdown(description.trim(), options)),
    ...linesOf(fields).map((shared) =>
      part(
        'fields',
        shared
          .map(({ name, value }) =>
            part('field', part('name', line(name)) + part('value', renderMarkdown(value.trim(), options))),
          )
          .join(''),
      ),
    ),
    footer === undefined ? '' : part('footer', escapeHtml(footer.text)),
    '</section>',
  ].join('');
}
