import { MessageFlags } from 'discord.js';
import type { MessageBody } from '../src/discord/interaction/responder.ts';
import { escapeHtml } from './escapeHtml.ts';
import { renderEmbed } from './renderEmbed.ts';
import { type MarkdownOptions, renderMarkdown } from './renderMarkdown.ts';
import { renderRow } from './renderRow.ts';

export interface MessageOptions extends MarkdownOptions {
  /** Who used which command, above the message. */
  readonly used?: { readonly user: string; readonly command: string };
  /** Whether menus show what can be chosen. */
  readonly openMenus?: boolean;
}

const FROM_PERSON = '<div class="head"><b>Attaché</b><span class="app">APP</span><time>12:00</time></div>';
const PRIVATE = '<div class="private">👁 Only you can see this • <a>Dismiss message</a></div>';

/** A message of the bot as HTML, as it stands in a channel. */
export function renderMessage(body: MessageBody, options: MessageOptions = {}): string {
  const { content = '', embeds = [], components = [], attachments = [], flags = 0 } = body;
  const { used, openMenus, ...markdown } = options;
  const isPrivate = (flags & MessageFlags.Ephemeral) !== 0;
  return [
    `<article class="message${isPrivate ? ' ephemeral' : ''}">`,
    used === undefined
      ? ''
      : `<div class="used"><b>${escapeHtml(used.user)}</b> used <b class="mention">${escapeHtml(used.command)}</b></div>`,
    '<div class="avatar">A</div>',
    '<div class="body">',
    FROM_PERSON,
    content === '' ? '' : `<div class="content">${renderMarkdown(content.trim(), markdown)}</div>`,
    ...attachments.map(
      ({ filename }) => `<div class="attachment"><i>📄</i><a>${escapeHtml(filename)}</a></div>`,
    ),
    ...embeds.map((embed) => renderEmbed(embed, markdown)),
    ...components.map((row) => renderRow(row, openMenus)),
    isPrivate ? PRIVATE : '',
    '</div>',
    '</article>',
  ].join('');
}
