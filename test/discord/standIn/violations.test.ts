import { setTimeout as delay } from 'node:timers/promises';
import { type Interaction, Routes } from 'discord.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadSpec } from './spec.ts';
import { type StandIn, startStandIn } from './standIn.ts';
import { startTinyBot, type TinyBot } from './tinyBot.ts';

const COMMANDS = [
  {
    name: 'ask',
    description: 'Ask',
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [{ type: 3, name: 'cable', description: 'Which', autocomplete: true }],
  },
];

const nobody = { allowed_mentions: { parse: [] } };
const message = (data: object): object => ({ type: 4, data: { ...nobody, ...data } });
const choices = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ name: `n${index}`, value: `v${index}` }));
const buttons = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ type: 2, style: 1, label: 'b', custom_id: `b${index}` }));
const row = (...components: object[]): object => ({ type: 1, components });
const select = (id: string, extra: object = {}): object => ({
  type: 3,
  custom_id: id,
  options: [{ label: 'a', value: '1' }],
  ...extra,
});
const embed = (length: number): object => ({ description: 'x'.repeat(length) });
const input = { type: 4, custom_id: 'f', style: 1 };
const modal = (...components: object[]): object => ({
  type: 9,
  data: { custom_id: 'm', title: 'M', components },
});
const label = (component: object): object => ({ type: 18, label: 'L', component });

let discord: StandIn;
let bot: TinyBot;
let act: (interaction: Interaction) => Promise<unknown>;

const post = (interaction: Interaction, body: object): Promise<unknown> =>
  interaction.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
    body,
    auth: false,
  });

beforeAll(async () => {
  discord = await startStandIn({ deadlineMs: 400 });
  bot = await startTinyBot(discord, { interaction: (one) => act(one), commands: COMMANDS });
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
});
beforeEach(() => {
  bot.errors.length = 0;
});
afterEach(() => {
  if (discord.violations.length > 0) discord.forgive(/./);
});

const MESSAGES: [string, object, RegExp][] = [
  ['2001 characters of content', message({ content: 'x'.repeat(2001) }), /\/data\/content/],
  ['a long text counted in UTF-16 units', message({ content: '😀'.repeat(1500) }), /3000 of 2000/],
  ['an embed of 5000 characters', message({ embeds: [embed(5000)] }), /of 4096|than 4096/],
  ['6001 characters of embeds', message({ embeds: [embed(3000), embed(3001)] }), /6001 of 6000/],
  [
    'an empty field',
    message({ embeds: [{ fields: [{ name: 'a', value: ' ' }] }] }),
    /fields\/0\/value: is empty/,
  ],
  ['an embed that shows nothing', message({ embeds: [{ color: 1 }] }), /shows nothing/],
  [
    'an embed with a script for a link',
    message({ embeds: [{ title: 'a', url: 'javascript:a' }] }),
    /no address/,
  ],
  ['an empty message', message({}), /the message is empty/],
  ['a message without data', { type: 4 }, /\/data: is missing/],
  ['a message without allowed_mentions', { type: 4, data: { content: 'a' } }, /allowed_mentions: is missing/],
  [
    'a ping',
    message({ content: '<@1>', allowed_mentions: { parse: ['users'] } }),
    /somebody may be mentioned/,
  ],
  [
    'six buttons in a row',
    message({ content: 'a', components: [row(...buttons(6))] }),
    /has 6 of at most 5|5 items/,
  ],
  [
    'six rows',
    message({ content: 'a', components: buttons(6).map((one) => row(one)) }),
    /has 6 of at most 5/,
  ],
  [
    'one custom_id twice',
    message({ content: 'a', components: [row(...buttons(1), ...buttons(1))] }),
    /twice: b0/,
  ],
  [
    'a button without custom_id',
    message({ content: 'a', components: [row({ type: 2, style: 1, label: 'b' })] }),
    /without custom_id/,
  ],
  [
    'a link with one',
    message({
      content: 'a',
      components: [row({ type: 2, style: 5, label: 'b', url: 'https://a.b', custom_id: 'c' })],
    }),
    /takes no custom_id/,
  ],
  [
    'a select that shares its row',
    message({ content: 'a', components: [row(select('s'), ...buttons(1))] }),
    /shares its row/,
  ],
  [
    'equal values in a select',
    message({
      content: 'a',
      components: [
        row(
          select('s', {
            options: [
              { label: 'a', value: '1' },
              { label: 'b', value: '1' },
            ],
          }),
        ),
      ],
    }),
    /twice: 1/,
  ],
  [
    'components v2 without the flag',
    message({ components: [{ type: 10, content: 'a' }] }),
    /IS_COMPONENTS_V2/,
  ],
  [
    'the flag with content',
    message({ flags: 32768, content: 'a', components: [{ type: 10, content: 'a' }] }),
    /excludes content/,
  ],
  [
    '4001 characters of components v2',
    message({
      flags: 32768,
      components: [
        { type: 10, content: 'x'.repeat(2001) },
        { type: 10, content: 'x'.repeat(2000) },
      ],
    }),
    /4001 of 4000/,
  ],
  [
    '41 components v2',
    message({
      flags: 32768,
      components: Array.from({ length: 21 }, () => ({ type: 17, components: [{ type: 14 }] })),
    }),
    /42 of at most 40/,
  ],
  ['a deferred answer with other flags', { type: 5, data: { flags: 32768, ...nobody } }, /EPHEMERAL only/],
  ['an update of no message', { type: 7, data: { content: 'a', ...nobody } }, /7 does not answer/],
  ['suggestions for a command', { type: 8, data: { choices: [] } }, /8 does not answer/],
  ['an unknown type', { type: 99 }, /allowed values|99 does not answer/],
  [
    'a long title of a modal',
    { type: 9, data: { custom_id: 'm', title: 'x'.repeat(46), components: [label(input)] } },
    /45 characters/,
  ],
  [
    'six fields in a modal',
    modal(...Array.from({ length: 6 }, (_, index) => label({ ...input, custom_id: `${index}` }))),
    /6 of at most 5/,
  ],
  ['a disabled select in a modal', modal(label(select('s', { disabled: true }))), /cannot be in a modal/],
  [
    'an optional minimum for a required select',
    modal(label(select('s', { min_values: 0 }))),
    /is 0 although/,
  ],
  [
    'lengths that exclude each other',
    modal(label({ ...input, min_length: 9, max_length: 3 })),
    /above max_length/,
  ],
];

describe('the stand-in reports', () => {
  it.each(MESSAGES)('%s', async (_name, body, expected) => {
    act = (interaction) => post(interaction, body);
    const before = discord.violations.length;
    discord.person().slash('/ask').mayFail();
    await expect.poll(() => discord.violations.length, { interval: 2 }).toBeGreaterThan(before);
    expect(discord.violations.join('\n')).toMatch(expected);
    expect(() => discord.assertClean()).toThrow(expected);
    // Discord would take what only breaks our own rule.
    const isOurs = /mention/.test(expected.source);
    if (!isOurs) await expect.poll(() => bot.errors, { interval: 2 }).toMatchObject([{ status: 400 }]);
  });

  it.skipIf(loadSpec() === null)('an unknown key', async () => {
    act = (interaction) => post(interaction, message({ contnet: 'a' }));
    discord.person().slash('/ask').mayFail();
    await expect.poll(() => bot.errors, { interval: 2 }).toMatchObject([{ code: 50035 }]);
    expect(discord.violations.join()).toMatch('/data: must NOT have additional properties (contnet)');
  });

  it.each([
    ['26 suggestions', { choices: choices(26) }, /25/],
    ['a suggestion of 101 characters', { choices: [{ name: 'a', value: 'x'.repeat(101) }] }, /101 of 100/],
    ['a number for a text', { choices: [{ name: 'a', value: 1 }] }, /does not fit the type/],
    ['equal names', { choices: [...choices(1), ...choices(1)] }, /twice: n0/],
  ])('%s', async (_name, data, expected) => {
    act = (interaction) => post(interaction, { type: 8, data });
    const seen = await discord.person().typeInto('/ask', { cable: 'x' }, 'cable').mayFail().settled();
    expect(discord.violations.join('\n')).toMatch(expected);
    expect(seen.failed).toBe('Loading options failed');
  });

  it('a message in the place of suggestions', async () => {
    act = (interaction) => post(interaction, message({ content: 'a' }));
    await discord.person().typeInto('/ask', {}, 'cable').mayFail().settled();
    expect(discord.violations.join('\n')).toMatch('4 does not answer an interaction of type 4');
  });

  it('a second answer', async () => {
    act = async (interaction) => {
      await post(interaction, message({ content: 'one' }));
      await post(interaction, message({ content: 'two' }));
    };
    const seen = await discord.person().slash('/ask').settled();
    expect(seen.message?.content).toBe('one');
    expect(bot.errors).toMatchObject([{ code: 40060 }]);
    expect(discord.violations.join('\n')).toMatch('answered already');
  });

  it('an answer that comes too late, unless the test expects it', async () => {
    act = async (interaction) => {
      await delay(500);
      await post(interaction, message({ content: 'late' }));
    };
    const handle = discord.person().slash('/ask');
    const seen = await handle.settled();
    expect(seen).toMatchObject({ failed: 'The application did not respond', message: null });
    await expect.poll(() => bot.errors).toMatchObject([{ code: 10062 }]);
    expect(discord.violations.join('\n')).toMatch('too late');
    expect(() => discord.assertClean()).toThrow(/interaction \d+ of type 2: The application did not respond/);
    handle.mayFail();
    const expected = discord.person().slash('/ask').mayFail();
    const before = discord.violations.length;
    await expected.settled();
    await expect.poll(() => bot.errors.length).toBe(2);
    expect(discord.violations.length).toBe(before);
  });

  it('a deferred answer that nothing follows', async () => {
    act = (interaction) => post(interaction, { type: 5 });
    const handle = discord.person().slash('/ask');
    expect(await handle.settled(300)).toMatchObject({ thinking: true, message: null });
    expect(() => discord.assertClean()).toThrow('deferred and never answered');
    handle.mayFail();
  });

  it('what comes before the first response', async () => {
    const route = (token: string) => Routes.webhook(discord.applicationId, token);
    act = async (interaction) => {
      await interaction.client.rest.post(route(interaction.token), {
        body: { content: 'a', ...nobody },
        auth: false,
      });
    };
    await discord.person().slash('/ask').mayFail().settled();
    expect(bot.errors).toMatchObject([{ code: 10015 }]);
    expect(discord.violations.join('\n')).toMatch('before the first response');
  });

  it('a sixth follow-up of a user’s own application', async () => {
    const route = (token: string) => Routes.webhook(discord.applicationId, token);
    act = async (interaction) => {
      await post(interaction, message({ content: '0' }));
      for (const content of '123456') {
        const body = { content, ...nobody };
        await interaction.client.rest.post(route(interaction.token), { body, auth: false });
      }
    };
    const seen = await discord.person({ in: 'private' }).slash('/ask').settled();
    expect(seen.followUps.map(({ content }) => content)).toEqual(['1', '2', '3', '4', '5']);
    expect(bot.errors).toMatchObject([{ code: 40094 }]);
    expect(discord.violations.join('\n')).toMatch('more than 5 follow-ups');
    const inGuild = await discord.person().slash('/ask').settled();
    expect(inGuild.followUps.length).toBe(6);
  });

  it('the token of the bot where it does not belong', async () => {
    act = (interaction) =>
      interaction.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: message({ content: 'a' }),
      });
    await discord.person().slash('/ask').settled();
    expect(discord.violations.join('\n')).toMatch('the token of the bot');
  });

  it('a modal in answer to a modal, and an ephemeral message in a channel', async () => {
    act = (interaction) => post(interaction, modal(label(input)));
    const reader = discord.person();
    const { modal: open } = await reader.slash('/ask').settled();
    if (open === null) throw new Error('no modal');
    reader.submit(open, { L: 'text' }).mayFail();
    await expect.poll(() => discord.violations.join()).toMatch('9 does not answer an interaction of type 5');
    const body = { content: 'a', flags: 64, ...nobody };
    const sent = bot.client.rest.post(Routes.channelMessages(reader.channelId), { body });
    await expect(sent).rejects.toMatchObject({ code: 50035 });
    expect(discord.violations.join()).toMatch('only answers to interactions are ephemeral');
  });

  it.skipIf(loadSpec() === null)('its own answers, where Discord would not give them', async () => {
    act = (interaction) => post(interaction, message({ content: 'a' }));
    discord.rest.answer('callback', { status: 200, body: { interaction: {} } });
    await discord.person().slash('/ask').mayFail().settled();
    expect(discord.ownViolations.join()).toMatch("/interaction: must have required property 'id'");
    expect(() => discord.assertClean()).toThrow('stand-in: POST');
  });

  it('routes that nobody has taught it', async () => {
    const answer = await fetch(`${discord.api}/v10/users/@me/guilds`);
    expect([answer.status, discord.unplanned]).toEqual([501, ['GET /users/@me/guilds']]);
    expect(() => discord.assertClean()).toThrow('unplanned: GET /users/@me/guilds');
  });
});
