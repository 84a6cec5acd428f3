import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { isLoose, type Loose, loose, looseList, numberOf, textOf } from '../limits/loose.ts';
import { cannot } from './cannot.ts';
import { chosenValues } from './components.ts';

/** A modal that stands open before a person. */
export interface OpenModal extends APIModalInteractionResponseCallbackData {
  /** The interaction that was answered with it. */
  readonly openedBy: string;
}

/** What a person enters, by custom_id or label. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

function input(field: Loose, name: string, entered: string | readonly string[] | undefined): Loose {
  if (Array.isArray(entered)) cannot(`"${name}" takes one text`);
  const value = textOf(entered) ?? textOf(field['value']) ?? '';
  const { length } = value;
  const required = field['required'] !== false;
  if (required && value.trim() === '') cannot(`"${name}" is required`);
  const tooShort = length < numberOf(field['min_length'], 0) && (required || length > 0);
  if (tooShort || length > numberOf(field['max_length'], 4000))
    cannot(`"${name}" does not take ${length} characters`);
  if (field['style'] === TextInputStyle.Short && value.includes('\n')) cannot(`"${name}" takes one line`);
  return { value };
}

function select(field: Loose, entered: string | readonly string[] | undefined): Loose {
  const byDefault = looseList(field['options'])
    .filter((option) => option['default'] === true)
    .map(({ value }) => String(value));
  const wanted = entered === undefined ? byDefault : [entered].flat();
  const least = field['required'] === false && wanted.length === 0 ? 0 : numberOf(field['min_values'], 1);
  return { values: chosenValues(field, wanted, least) };
}

/**
 * The components of a submitted modal.
 *
 * @throws where a person could not submit that
 */
export function filledModal(modal: OpenModal, fields: Fields): readonly object[] {
  const unused = new Set(Object.keys(fields));
  let last = 0;
  const numbered = (component: Loose): Loose => {
    last += 1;
    return { type: component['type'], id: component['id'] ?? last };
  };
  const fill = (component: Loose, label: unknown): Loose => {
    const names = [component['custom_id'], component['label'], label].map(String);
    const key = names.find((name) => unused.has(name));
    if (key !== undefined) unused.delete(key);
    const entered = key === undefined ? undefined : fields[key];
    const base = { ...numbered(component), custom_id: component['custom_id'] };
    if (component['type'] === ComponentType.TextInput)
      return { ...base, ...input(component, names[2] ?? '', entered) };
    if (component['type'] === ComponentType.StringSelect) return { ...base, ...select(component, entered) };
    throw new Error(`Components of type ${String(component['type'])} are not simulated in modals`);
  };
  const components = looseList(modal.components).map((top) => {
    const base = numbered(top);
    if (isLoose(top['component'])) return { ...base, component: fill(loose(top['component']), top['label']) };
    if ('components' in top) {
      return { ...base, components: looseList(top['components']).map((one) => fill(one, one['label'])) };
    }
    return base;
  });
  if (unused.size > 0) cannot(`the modal has no field ${[...unused].join(', ')}`);
  return components;
}
