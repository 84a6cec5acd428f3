import { describe, expect, it } from 'vitest';
import { commandViolations } from './limits/commandViolations.ts';
import { loadSpec } from './spec.ts';

const command = (extra: object): object => ({ name: 'ask', description: 'Ask', ...extra });
const option = (extra: object): object => ({ type: 3, name: 'one', description: 'One', ...extra });
const withOption = (extra: object): object => command({ options: [option(extra)] });
const list = (count: number, item: (index: number) => object): object[] =>
  Array.from({ length: count }, (_, index) => item(index));

const BAD: [string, object[], RegExp][] = [
  ['a capital letter', [command({ name: 'Ask' })], /"Ask" is no name/],
  ['a space', [command({ name: 'ask me' })], /is no name/],
  ['33 letters', [command({ name: 'a'.repeat(33) })], /is no name/],
  ['one name twice', [command({}), command({})], /twice: ask/],
  ['101 commands', list(101, (index) => command({ name: `a${index}` })), /101 of at most 100/],
  ['16 commands on messages', list(16, (index) => ({ name: `A ${index}`, type: 3 })), /16 of at most 15/],
  ['no description', [{ name: 'ask' }], /has no description/],
  [
    'a description of a command on messages',
    [{ name: 'Ask', type: 3, description: 'a' }],
    /takes no description/,
  ],
  [
    '26 options',
    [command({ options: list(26, (index) => option({ name: `a${index}` })) })],
    /26 of at most 25/,
  ],
  [
    'an optional option first',
    [command({ options: [option({}), option({ name: 'two', required: true })] })],
    /after an optional/,
  ],
  [
    'subcommands among options',
    [command({ options: [option({}), { type: 1, name: 'sub', description: 'Sub' }] })],
    /mixed/,
  ],
  [
    'choices with autocomplete',
    [withOption({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })],
    /exclude each other/,
  ],
  [
    'a choice of another type',
    [withOption({ type: 4, choices: [{ name: 'a', value: 'a' }] })],
    /does not fit/,
  ],
  [
    'a choice of 101 characters',
    [withOption({ choices: [{ name: 'a', value: 'a'.repeat(101) }] })],
    /101 of 100/,
  ],
  ['a minimum above the maximum', [withOption({ type: 4, min_value: 2, max_value: 1 })], /above max_value/],
  [
    '8001 characters',
    [
      command({
        options: list(4, (at) =>
          option({
            name: `o${at}`,
            choices: list(25, (index) => ({ name: `${index}`.padEnd(80, 'x'), value: 'y' })),
          }),
        ),
      }),
    ],
    /of 8000 characters/,
  ],
];

describe('commands', () => {
  it.each(BAD)('with %s are refused', (_name, commands, expected) => {
    expect(commandViolations(commands).join('\n')).toMatch(expected);
  });

  it('that are right pass', () => {
    const good = [
      withOption({ required: true }),
      { name: 'Find sources', type: 3 },
      command({ name: 'fragen-ü' }),
    ];
    expect(commandViolations(good)).toEqual([]);
    expect(loadSpec()?.checkRequest('PUT', '/applications/1100000000000000001/commands', good) ?? []).toEqual(
      [],
    );
  });
});
