import {
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import { escapeHtml } from './escapeHtml.ts';

function fieldHtml(field: APIModalInteractionResponseCallbackComponent): string {
  if (field.type !== ComponentType.Label) return '';
  const { label, description, component } = field;
  const required = 'required' in component && component.required === false ? '' : ' <em>*</em>';
  const below = description === undefined ? '' : `<p>${escapeHtml(description)}</p>`;
  const control = (): string => {
    if (component.type === ComponentType.StringSelect) {
      const options = component.options
        .map((option) => `<li><b>${escapeHtml(option.label)}</b></li>`)
        .join('');
      const placeholder = escapeHtml(component.placeholder ?? 'Make a selection');
      return `<div class="select"><div class="chosen">${placeholder}</div><ul class="options">${options}</ul></div>`;
    }
    if (component.type !== ComponentType.TextInput) return '';
    const size = component.style === TextInputStyle.Paragraph ? 'long' : 'short';
    return `<div class="input ${size}">${escapeHtml(component.placeholder ?? '')}</div>`;
  };
  return `<div class="label"><b>${escapeHtml(label)}${required}</b>${below}${control()}</div>`;
}

/** A form as HTML, its menus open. */
export function renderModal({ title, components }: APIModalInteractionResponseCallbackData): string {
  return [
    '<form class="modal">',
    `<h2>${escapeHtml(title)}</h2>`,
    ...components.map(fieldHtml),
    '<div class="end"><button class="secondary" type="button">Cancel</button>',
    '<button class="primary" type="button">Submit</button></div>',
    '</form>',
  ].join('');
}
