import { describe, expect, it } from 'vitest';
import { registered } from '../../../commands/index.ts';
import type { AnyCommandData } from '../../../src/discord/interaction/command.ts';
import { commandsFor } from '../../../src/discord/register/commandsFor.ts';
import { comparable } from '../../../src/discord/register/comparable.ts';
import { differences } from '../../../src/discord/register/differences.ts';
import type { Scope } from '../../../src/discord/register/scope.ts';
import { givenBack, type Json, type JsonObject } from './givenBack.ts';

const GUILD = '1100000000000000004';

const between = (there: readonly unknown[], wanted: readonly unknown[], scope: Scope = 'everywhere') =>
  differences(
    there.map((command) => comparable(command, scope)),
    wanted.map((command) => comparable(command, scope)),
  );

// What Discord adds of its own, or what it ignores beside `contexts`.
const IGNORED = new Set(['id', 'application_id', 'version', 'dm_permission', 'guild_id']);
const EXTRA: JsonObject = {
  required: true,
  autocomplete: true,
  min_value: 3,
  max_value: 3,
  min_length: 3,
  max_length: 3,
  channel_types: [0],
  choices: [{ name: 'x', value: 'x' }],
};

type Edit = { readonly path: string; readonly make: () => void };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function edited(value: Json): Json {
  if (typeof value === 'string') return `${value}x`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return null;
}

/** Every change of one field that can be made to a command that Discord gave back. */
function editsOf(item: Json[] | JsonObject, path: string): Edit[] {
  if (Array.isArray(item)) {
    return item.flatMap((value, index) => [
      { path: `${path}[${index}] left out`, make: () => item.splice(index, 1) },
      ...(isObject(value) && index > 0
        ? [
            {
              path: `${path}[${index}] moved`,
              make: () => item.splice(index - 1, 2, value, item[index - 1] ?? null),
            },
          ]
        : []),
      ...(isObject(value) ? editsOf(value, `${path}[${index}]`) : []),
    ]);
  }
  const own = Object.entries(item).filter(([key]) => !IGNORED.has(key));
  const isOption = path.includes('options[') && !path.includes('choices') && 'description' in item;
  return [
    ...own.flatMap(([key, value]): Edit[] => {
      const at = `${path}.${key}`;
      const replace = (other: Json) => ({ path: at, make: () => Object.assign(item, { [key]: other }) });
      if (value === null) return [replace(key.endsWith('localizations') ? { fr: 'x' } : '8')];
      if (typeof value === 'object') return editsOf(value, at);
      return [replace(edited(value))];
    }),
    ...(isOption
      ? Object.entries(EXTRA)
          .filter(([key]) => item[key] === undefined || item[key] === false)
          .map(([key, value]) => ({
            path: `${path}.${key} added`,
            make: () => Object.assign(item, { [key]: value }),
          }))
      : []),
  ];
}

describe('differences', () => {
  it.each([true, false])(
    'finds none between our commands and what Discord makes of them (terse: %s)',
    (terse) => {
      const back = registered.map((data) => givenBack(data, { terse }));
      expect(between(back, registered)).toEqual([]);
      const guild = { guildId: GUILD };
      const own = commandsFor(guild).map((data) => givenBack(data, { ...guild, terse }));
      expect(between(own, commandsFor(guild), guild)).toEqual([]);
      expect(between(own, registered, guild)).toEqual([]);
    },
  );

  it('pays no heed to the order of commands, contexts and installations', () => {
    const back = registered.map((data) => givenBack(data)).reverse();
    for (const command of back) {
      for (const key of ['contexts', 'integration_types']) {
        const list = command[key];
        if (Array.isArray(list)) list.reverse();
      }
    }
    expect(between(back, registered)).toEqual([]);
  });

  it.each(registered.map((data) => [data.name, data] as const))(
    'finds every change of one field of %s',
    (name, data) => {
      const count = editsOf(givenBack(data), name).length;
      expect(count).toBeGreaterThan(10);
      for (let edit = 0; edit < count; edit += 1) {
        const back = givenBack(data);
        const { path, make } = editsOf(back, name)[edit] ?? { path: '', make: () => undefined };
        make();
        const found = between([back], [data]);
        expect(found, path).not.toEqual([]);
        expect(
          found.every((line) => line.includes(name)),
          found.join('\n'),
        ).toBe(true);
      }
    },
  );

  it('says what changed in one line a field', () => {
    const option = { type: 3, name: 'question', description: 'Old', required: true };
    const second = { type: 4, name: 'year', description: 'Year', min_value: 1900 };
    const choice = { name: 'Plain', value: 'plain' };
    const third = { type: 3, name: 'style', description: 'Style', choices: [choice] };
    const before = { name: 'ask', description: 'Ask', contexts: [0], options: [option, second, third] };
    const after = {
      ...before,
      contexts: [1, 0],
      name_localizations: { fr: 'demander' },
      options: [
        { ...third, choices: [{ ...choice, name: 'Simple' }] },
        { ...option, description: 'New', required: false },
        { type: 5, name: 'hide', description: 'Hide' },
      ],
    };
    expect(between([before], [after])).toEqual([
      '/ask name_localizations.fr: none → "demander"',
      '/ask contexts: [0] → [0,1]',
      '/ask options.year: removed',
      '/ask options.style.choices.plain.name: "Plain" → "Simple"',
      '/ask options.question.description: "Old" → "New"',
      '/ask options.question.required: true → false',
      '/ask options.hide: added',
      '/ask options: order question, style → style, question',
    ]);
    const menu: AnyCommandData = { name: 'ask', type: 3 };
    expect(between([before], [before, menu])).toEqual(['"ask": added']);
  });
});
