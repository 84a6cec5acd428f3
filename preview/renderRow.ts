import { type APISelectMenuOption, ButtonStyle, ComponentType } from 'discord.js';
import type { Row } from '../src/discord/interaction/message.ts';
import { escapeHtml } from './escapeHtml.ts';

type Component = Row['components'][number];

const optionHtml = ({ label, description }: APISelectMenuOption): string =>
  [
    '<li>',
    `<b>${escapeHtml(label)}</b>`,
    description === undefined ? '' : `<span>${escapeHtml(description)}</span>`,
    '</li>',
  ].join('');

function componentHtml(component: Component, open: boolean): string {
  if (component.type === ComponentType.StringSelect) {
    const { placeholder = 'Make a selection', options } = component;
    const list = open ? `<ul class="options">${options.map(optionHtml).join('')}</ul>` : '';
    return `<div class="select"><div class="chosen">${escapeHtml(placeholder)}</div>${list}</div>`;
  }
  if (component.type !== ComponentType.Button || !('label' in component || 'emoji' in component)) return '';
  const { label, emoji, disabled, style } = component;
  const text = [emoji?.name, label].filter((part) => part !== undefined && part !== null).join(' ');
  const kind = ButtonStyle[style].toLowerCase();
  return `<button class="${kind}"${disabled === true ? ' disabled' : ''}>${escapeHtml(text)}</button>`;
}

/**
 * A row of buttons, or a menu, as HTML.
 *
 * @param open whether a menu shows what can be chosen
 */
export function renderRow({ components }: Row, open = false): string {
  return `<div class="row">${components.map((one) => componentHtml(one, open)).join('')}</div>`;
}
