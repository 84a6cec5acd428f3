import { type APIMessage, ButtonStyle, ComponentType } from 'discord.js';
import { type Loose, looseList, numberOf } from '../limits/loose.ts';
import { nestedComponents } from '../limits/nestedComponents.ts';
import type { Stored, World } from '../world.ts';
import { cannot } from './cannot.ts';
import type { Someone } from './someone.ts';

/** A message as it stands now, where the person sees it. */
export function visibleMessage(world: World, someone: Someone, { id }: Pick<APIMessage, 'id'>): Stored {
  const stored = world.messages.get(id);
  if (stored === undefined) cannot('the message is gone');
  if (stored.message.channel_id !== someone.place.channelId) cannot('the message is in another channel');
  if (stored.visibleTo !== null && stored.visibleTo !== someone.user.id)
    cannot('the message is for somebody else');
  return stored;
}

const LINKS: readonly unknown[] = [ButtonStyle.Link, ButtonStyle.Premium];

function findComponent({ message }: Stored, type: ComponentType, name: string, by: string): Loose {
  const all = nestedComponents('', message.components).map(({ component }) => component);
  const found = all.find((one) => one['type'] === type && (one['custom_id'] === name || one[by] === name));
  if (found === undefined) cannot(`the message has no "${name}"`);
  if (found['disabled'] === true) cannot(`"${name}" is disabled`);
  return found;
}

/** A button that can be pressed, by its label or its custom_id. */
export function findButton(stored: Stored, name: string): Loose {
  const button = findComponent(stored, ComponentType.Button, name, 'label');
  return LINKS.includes(button['style']) ? cannot(`"${name}" is a link`) : button;
}

/** The values of options that may be chosen together, named by value or label. */
export function chosenValues(select: Loose, wanted: readonly string[], least: number): string[] {
  const options = looseList(select['options']);
  const values = wanted.map((name) => {
    const option = options.find(({ value, label }) => value === name || label === name);
    return option === undefined ? cannot(`there is no option "${name}"`) : String(option['value']);
  });
  const most = numberOf(select['max_values'], 1);
  if (values.length < least || values.length > most)
    cannot(`${values.length} options of ${least} to ${most}`);
  return values;
}

/** A select menu, by its placeholder or its custom_id, and what is chosen in it. */
export function findSelect(
  stored: Stored,
  name: string,
  wanted: readonly string[],
): { select: Loose; values: string[] } {
  const select = findComponent(stored, ComponentType.StringSelect, name, 'placeholder');
  return { select, values: chosenValues(select, wanted, numberOf(select['min_values'], 1)) };
}
