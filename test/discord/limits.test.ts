import { describe, expect, it } from 'vitest';
import { choiceViolations, commandViolations, messageViolations } from './limits.ts';

const silent = { allowed_mentions: { parse: [] as [] } };
const of = (length: number): string => 'x'.repeat(length);
const option = (name: string, required: boolean) => ({ type: 3 as const, name, description: 'd', required });

describe('the checker of Discord’s limits', () => {
  it('finds nothing in what is just within them', () => {
    const field = { name: of(256), value: of(1024) };
    const embeds = [{ title: of(256), description: of(4096), fields: [field], footer: { text: of(368) } }];
    expect(messageViolations({ ...silent, embeds })).toEqual([]);
    expect(messageViolations({ ...silent, content: of(2000) })).toEqual([]);
    expect(
      choiceViolations(Array.from({ length: 25 }, (_, index) => ({ name: of(75 + index), value: of(100) }))),
    ).toEqual([]);
    expect(
      commandViolations([
        { name: of(32), description: of(100), options: [option('a', true), option('b', false)] },
      ]),
    ).toEqual([]);
  });

  it.each([
    ['an empty message', {}],
    ['long content', { content: of(2001) }],
    ['blank content', { content: ' ' }],
    ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }],
    ['more than 6,000 characters in all', { embeds: [{ description: of(4096) }, { description: of(1905) }] }],
    ['an embed of nothing', { embeds: [{}] }],
    ['a long title', { embeds: [{ title: of(257) }] }],
    ['a long description', { embeds: [{ description: of(4097) }] }],
    ['a long footer', { embeds: [{ title: 'x', footer: { text: of(2049) } }] }],
    ['26 fields', { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'x', value: 'x' })) }] }],
    ['a long field name', { embeds: [{ fields: [{ name: of(257), value: 'x' }] }] }],
    ['a long field value', { embeds: [{ fields: [{ name: 'x', value: of(1025) }] }] }],
    ['an empty field value', { embeds: [{ fields: [{ name: 'x', value: '' }] }] }],
  ])('finds %s', (_, body) => {
    expect(messageViolations({ ...silent, ...body })).toHaveLength(1);
  });

  it.each([
    ['26 choices', Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: 'x' }))],
    ['a long label', [{ name: of(101), value: 'x' }]],
    ['an empty label', [{ name: '', value: 'x' }]],
    ['a long value', [{ name: 'x', value: of(101) }]],
    [
      'one label twice',
      [
        { name: 'x', value: 'a' },
        { name: 'x', value: 'b' },
      ],
    ],
  ])('finds %s', (_, choices) => {
    expect(choiceViolations(choices)).toHaveLength(1);
  });

  it.each([
    ['a capital letter', [{ name: 'Ask', description: 'd' }]],
    ['a blank in a name', [{ name: 'a b', description: 'd' }]],
    ['a long description', [{ name: 'ask', description: of(101) }]],
    [
      'one name twice',
      [
        { name: 'ask', description: 'd' },
        { name: 'ask', description: 'd' },
      ],
    ],
    [
      'a required option behind an optional one',
      [{ name: 'ask', description: 'd', options: [option('a', false), option('b', true)] }],
    ],
    [
      'one option twice',
      [{ name: 'ask', description: 'd', options: [option('a', false), option('a', false)] }],
    ],
    [
      '26 options',
      [
        {
          name: 'ask',
          description: 'd',
          options: Array.from({ length: 26 }, (_, index) => option(`o${index}`, false)),
        },
      ],
    ],
  ])('finds %s', (_, commands) => {
    expect(commandViolations(commands)).toHaveLength(1);
  });
});
