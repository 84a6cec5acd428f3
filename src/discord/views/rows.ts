import {
  type APIButtonComponentWithCustomId,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { type Named, writeId } from '../actions/customId.ts';
import type { Row } from '../interaction/message.ts';
import { BUTTON_LABEL, BUTTONS_PER_ROW, MENU_OPTIONS, MENU_PLACEHOLDER, MENU_TEXT } from '../limits.ts';
import { plain, shorten } from '../text/shorten.ts';

type Button = APIButtonComponentWithCustomId;

/** A button, or none where its state does not fit into a `custom_id`. */
export function button(label: string, does: Named | null, options: { disabled?: boolean } = {}): Button[] {
  const id = does === null ? null : writeId(does);
  if (id === null) return [];
  return [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: shorten(label, BUTTON_LABEL, plain),
      custom_id: id,
      ...(options.disabled === true && { disabled: true }),
    },
  ];
}

/** Rows of buttons, each at most five wide; empty rows are left out, and a state is on a message only once. */
export function buttonRows(...rows: readonly (readonly Button[])[]): Row[] {
  const seen = new Set<string>();
  return rows
    .map((row) => row.filter(({ custom_id: id }) => !seen.has(id) && seen.add(id)))
    .filter((row) => row.length > 0)
    .map((row) => ({ type: ComponentType.ActionRow, components: row.slice(0, BUTTONS_PER_ROW) }));
}

/** A line of a menu. */
export interface Pick {
  readonly label: string;
  readonly description?: string;
  readonly opens: Named;
}

/** A menu that opens one of several views; no menu where there is nothing to open. */
export function menu(name: string, placeholder: string, picks: readonly Pick[]): Row[] {
  const options = new Map<string, APISelectMenuOption>();
  for (const { label, description = '', opens } of picks) {
    const value = writeId(opens);
    if (value === null || options.has(value) || options.size === MENU_OPTIONS) continue;
    options.set(value, {
      label: shorten(label, MENU_TEXT, plain),
      value,
      ...(description.trim() !== '' && { description: shorten(description, MENU_TEXT, plain) }),
    });
  }
  if (options.size === 0) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: name,
          placeholder: shorten(placeholder, MENU_PLACEHOLDER, plain),
          options: [...options.values()],
        },
      ],
    },
  ];
}
