import { ComponentType } from 'discord.js';
import { isLoose, type Loose, looseList } from './limits/loose.ts';

const withoutNulls = (value: Loose): Loose =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null && one !== undefined));

/** Embeds as Discord gives them back. */
export const returnedEmbeds = (embeds: unknown): Loose[] =>
  looseList(embeds).map((embed) => ({
    ...withoutNulls(embed),
    type: 'rich',
    ...('fields' in embed && {
      fields: looseList(embed['fields']).map((field) => ({ ...field, inline: field['inline'] === true })),
    }),
  }));

/** Components as Discord gives them back: each with a number, and with what it takes for granted. */
export function returnedComponents(components: unknown): Loose[] {
  let last = 0;
  const one = (component: Loose): Loose => {
    last += 1;
    const id = typeof component['id'] === 'number' ? component['id'] : last;
    const { components: inside, accessory, ...own } = withoutNulls(component);
    return {
      ...own,
      id,
      ...(own['type'] === ComponentType.StringSelect && {
        min_values: own['min_values'] ?? 1,
        max_values: own['max_values'] ?? 1,
      }),
      ...(inside !== undefined && { components: looseList(inside).map(one) }),
      ...(isLoose(accessory) && { accessory: one(accessory) }),
    };
  };
  return looseList(components).map(one);
}
