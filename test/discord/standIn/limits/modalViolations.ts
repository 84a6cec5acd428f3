import { ComponentType } from 'discord.js';
import { type Loose, looseList, numberOf, textOf } from './loose.ts';
import { nestedComponents, type Placed } from './nestedComponents.ts';
import { atMost, distinct, length, rule, type Violations } from './rules.ts';
import { selectViolations } from './selectViolations.ts';

// https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal
const COMPONENTS = 5;

const TOP: readonly unknown[] = [ComponentType.ActionRow, ComponentType.TextDisplay, ComponentType.Label];

/** components/reference#text-input */
function inputViolations(at: string, input: Loose): Violations {
  const least = numberOf(input['min_length'], 0);
  const most = numberOf(input['max_length'], 4000);
  const value = textOf(input['value']) ?? '';
  const inLabel = at.endsWith('/component');
  return [
    ...length(`${at}/placeholder`, input['placeholder'], 100),
    ...length(`${at}/label`, input['label'], 45, 1),
    ...rule(
      inLabel !== (textOf(input['label']) !== undefined),
      at,
      'has its label on the Label, or itself in a row',
    ),
    ...rule(least <= most, `${at}/min_length`, `is ${least}, above max_length, ${most}`),
    ...rule(most <= 4000, `${at}/max_length`, `is ${most} of 4000`),
    ...rule(
      value === '' || (value.length >= least && value.length <= most),
      `${at}/value`,
      'does not fit the lengths',
    ),
  ];
}

function one({ at, component }: Placed): Violations {
  const id = length(`${at}/custom_id`, component['custom_id'], 100, 1);
  switch (component['type']) {
    case ComponentType.Label:
      return [
        ...length(`${at}/label`, component['label'], 45, 1),
        ...length(`${at}/description`, component['description'], 100, 1),
      ];
    case ComponentType.ActionRow:
      return rule(looseList(component['components']).length === 1, at, 'a row of a modal holds one input');
    case ComponentType.TextInput:
      return [...id, ...inputViolations(at, component)];
    case ComponentType.StringSelect:
      return [...id, ...selectViolations(at, component, 'modal')];
    default:
      return id;
  }
}

/** components/reference: what stands in a modal. */
export function modalViolations(at: string, modal: Loose): Violations {
  const top = looseList(modal['components']);
  const all = nestedComponents(`${at}/components`, modal['components']);
  return [
    ...length(`${at}/custom_id`, modal['custom_id'], 100, 1),
    ...length(`${at}/title`, modal['title'], 45, 1),
    ...atMost(`${at}/components`, top.length, COMPONENTS),
    ...rule(top.length > 0, `${at}/components`, 'is empty'),
    ...rule(
      top.every(({ type }) => TOP.includes(type)),
      `${at}/components`,
      'a modal takes labels, rows and texts',
    ),
    ...distinct(
      `${at}/components`,
      all.map(({ component }) => component['custom_id']),
      'a custom_id stands',
    ),
    ...all.flatMap(one),
  ];
}
