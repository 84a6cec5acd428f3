import type { Comparable } from './comparable.ts';

type Value = string | number | boolean | null | undefined | readonly Value[] | Fields;
interface Fields {
  readonly [field: string]: Value;
}
type Item = Fields & { readonly name: string };

const SLASH = 1;

const isFields = (value: Value): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isItem = (value: Value): value is Item => isFields(value) && typeof value['name'] === 'string';
const isList = (value: Value): value is readonly Item[] => Array.isArray(value) && value.every(isItem);

const show = (value: Value): string =>
  value === undefined || value === null ? 'none' : JSON.stringify(value);

/** What tells an item of a list from others: the value of a choice, the name of an option. */
const keyOf = ({ name, value }: Item): string => (value === undefined ? name : String(value));

function listDifferences(path: string, before: readonly Item[], after: readonly Item[]): string[] {
  const was = new Map(before.map((item) => [keyOf(item), item]));
  const is = new Map(after.map((item) => [keyOf(item), item]));
  const [stayed, stays] = [
    [...was.keys()].filter((key) => is.has(key)).join(', '),
    [...is.keys()].filter((key) => was.has(key)).join(', '),
  ];
  return [
    ...[...was.keys()].filter((key) => !is.has(key)).map((key) => `${path}.${key}: removed`),
    ...[...is].flatMap(([key, item]) => {
      const own = was.get(key);
      return own === undefined ? [`${path}.${key}: added`] : fieldDifferences(`${path}.${key}.`, own, item);
    }),
    ...(stayed === stays ? [] : [`${path}: order ${stayed} → ${stays}`]),
  ];
}

function valueDifferences(path: string, before: Value, after: Value): string[] {
  if (isList(before) && isList(after)) return listDifferences(path, before, after);
  if (isFields(before) && isFields(after)) return fieldDifferences(`${path}.`, before, after);
  return show(before) === show(after) ? [] : [`${path}: ${show(before)} → ${show(after)}`];
}

function fieldDifferences(path: string, before: Fields, after: Fields): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => valueDifferences(path + name, before[name], after[name]));
}

/** A command as people know it; also what tells it from others, since each kind has names of its own. */
export const titleOf = ({ type, name }: Comparable): string => (type === SLASH ? `/${name}` : `"${name}"`);

/** What differs between two lists of commands, a line a field; the order of the commands says nothing. */
export function differences(before: readonly Comparable[], after: readonly Comparable[]): string[] {
  const was = new Map(before.map((command) => [titleOf(command), command]));
  const is = new Map(after.map((command) => [titleOf(command), command]));
  return [
    ...[...was.keys()].filter((title) => !is.has(title)).map((title) => `${title}: removed`),
    ...[...is].flatMap(([title, command]) => {
      const own = was.get(title);
      return own === undefined ? [`${title}: added`] : fieldDifferences(`${title} `, own, command);
    }),
  ];
}
