import { setTimeout as delay } from 'node:timers/promises';
import { DiscordAPIError } from 'discord.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Command, CommandData } from '../../../src/discord/interaction/command.ts';
import type { Reply } from '../../../src/discord/interaction/message.ts';
import type { Services } from '../../../src/discord/interaction/request.ts';
import { UserError } from '../../../src/userError.ts';
import { payload, realCorpus, send, servicesFor } from '../harness.ts';

const ERROR = 50;
const WARNING = 40;
const EPHEMERAL = 64;

let services: Services;
beforeAll(async () => {
  services = servicesFor(await realCorpus());
});

const data: CommandData = {
  name: 'test',
  description: 'd',
  options: [
    { type: 3, name: 'text', description: 'd', required: true, autocomplete: true },
    { type: 4, name: 'count', description: 'd' },
  ],
};
const testing = (
  run: Command['run'],
  autocomplete: Command['autocomplete'] = () => [],
): readonly Command[] => [{ data, run, autocomplete }];
const said = (content: string, ephemeral = false): Reply => ({ messages: [{ content }], ephemeral });
const use = payload('test', { text: 'x' });
const fault = (): never => {
  throw new Error('secret detail');
};
const refusal = (code: number): DiscordAPIError =>
  new DiscordAPIError({ code, message: 'refused' }, code, 400, 'POST', 'https://discord.example', {
    body: {},
    files: undefined,
  });

describe('a command', () => {
  it('gets its options and is answered at once', async () => {
    const commands = testing((options) => said(JSON.stringify(options)));
    const seen = await send(services, payload('test', { text: 'x', count: 3, surplus: 'y' }), { commands });
    expect(seen.messages).toEqual([{ content: '{"text":"x","count":3}', allowed_mentions: { parse: [] } }]);
    expect(seen.deferred).toBe(false);
    expect(seen.log).toMatchObject([{ command: 'test', msg: 'answered' }]);
  });

  it('is deferred when it takes long', async () => {
    const commands = testing(async () => {
      await delay(60);
      return { messages: [{ content: 'one' }, { content: 'two' }], ephemeral: true };
    });
    const seen = await send(services, use, { commands, deferAfter: 20 });
    expect(seen.deferred).toBe(true);
    // The deferred response was public; what is private takes its place as messages of its own.
    expect(seen.removed).toBe(true);
    expect(seen.messages.map(({ content, flags }) => [content, flags])).toEqual([
      ['one', EPHEMERAL],
      ['two', EPHEMERAL],
    ]);
  });

  it('sends what follows in order, as private as the first message', async () => {
    const commands = testing(() => ({
      messages: [{ content: '1' }, { content: '2' }, { content: '3' }],
      ephemeral: true,
    }));
    const { messages } = await send(services, use, { commands });
    expect(messages.map(({ content }) => content)).toEqual(['1', '2', '3']);
    expect(messages.every(({ flags }) => flags === EPHEMERAL)).toBe(true);
  });

  it('shows the sentence of a user error, escaped and to the user only', async () => {
    const commands = testing(() => {
      throw new UserError('There is no *cable* @everyone.');
    });
    const { messages, log } = await send(services, use, { commands });
    expect(messages).toMatchObject([{ content: 'There is no \\*cable\\* \\@everyone.', flags: EPHEMERAL }]);
    expect(log.filter(({ level }) => level === ERROR)).toEqual([]);
  });

  it.each([
    ['at once', fault],
    ['later', async () => fault()],
  ])('hides any other error behind an incident that the log has: %s', async (_, run) => {
    const { messages, log } = await send(services, use, { commands: testing(run) });
    const incident = /incident ([0-9a-f]{8})\./.exec(messages[0]?.content ?? '')?.[1];
    expect(messages[0]?.content).not.toContain('secret');
    expect(messages[0]?.flags).toBe(EPHEMERAL);
    expect(log[0]).toMatchObject({ level: ERROR, incident, err: { message: 'secret detail' } });
    expect(incident).toBeDefined();
  });

  it.each([
    ['failed', fault],
    ['answered', () => said('x')],
    [
      'answered',
      () => {
        throw new UserError('Mend it.');
      },
    ],
  ])('is counted as %s', async (outcome, run) => {
    const counted: string[] = [];
    await send(services, use, { commands: testing(run), ended: (one) => counted.push(one.outcome) });
    expect(counted).toEqual([outcome]);
  });

  it.each([[10062], [40060]])('only warns when Discord says %i', async (code) => {
    const onRespond = (): void => {
      throw refusal(code);
    };
    const { log } = await send(services, use, { commands: testing(() => said('x')), onRespond });
    expect(log.map(({ level }) => level)).toEqual([WARNING]);
  });

  it('tells the user when Discord refuses the reply itself', async () => {
    let first = true;
    const onRespond = (): void => {
      if (!first) return;
      first = false;
      throw refusal(50035);
    };
    const { messages, log } = await send(services, use, { commands: testing(() => said('x')), onRespond });
    expect(messages).toMatchObject([{ content: expect.stringMatching(/Something went wrong.*[0-9a-f]{8}/) }]);
    expect(log[0]).toMatchObject({ level: ERROR, err: { code: 50035 } });
  });

  it.each([
    ['an option of another type', { text: 5 }],
    ['a required option missing', {}],
    ['a fraction for a whole number', { text: 'x', count: 1.5 }],
  ])('refuses %s', async (_, values) => {
    const { messages } = await send(services, payload('test', values), {
      commands: testing(() => said('x')),
    });
    expect(messages).toMatchObject([
      { content: expect.stringContaining('/test has changed'), flags: EPHEMERAL },
    ]);
  });

  it('that is not ours any more is answered too', async () => {
    const { messages } = await send(services, payload('old', {}));
    expect(messages).toMatchObject([
      { content: expect.stringContaining('no such command'), flags: EPHEMERAL },
    ]);
  });
});

describe('autocomplete', () => {
  it('gets what is typed and where', async () => {
    const autocomplete: Command['autocomplete'] = (typing) => [{ name: JSON.stringify(typing), value: 'v' }];
    const { choices } = await send(services, payload('test', { text: 'pa', count: 2 }, 'text'), {
      commands: testing(fault, autocomplete),
    });
    expect(choices).toEqual([{ name: '{"focused":"text","typed":{"text":"pa","count":"2"}}', value: 'v' }]);
  });

  it('answers with at most 25 choices', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ name: `${index}`, value: `${index}` }));
    const { choices } = await send(services, payload('test', { text: '' }, 'text'), {
      commands: testing(fault, () => many),
    });
    expect(choices).toHaveLength(25);
  });

  it('answers with nothing when it fails', async () => {
    const { choices, log } = await send(services, payload('test', { text: '' }, 'text'), {
      commands: testing(fault, fault),
    });
    expect(choices).toEqual([]);
    expect(log[0]).toMatchObject({ level: ERROR, command: 'test' });
  });

  it('answers with nothing for a command without suggestions', async () => {
    expect((await send(services, payload('help', { x: '' }, 'x'))).choices).toEqual([]);
  });
});

describe('anything else', () => {
  it.each([[null], ['text'], [{}], [{ type: 2 }], [{ ...use, data: undefined }], [{ ...use, type: 3 }]])(
    'is logged and left: %j',
    async (sent) => {
      const { messages, log } = await send(services, sent);
      expect(messages).toEqual([]);
      expect(log).toMatchObject([{ level: WARNING }]);
    },
  );

  it('never makes the dispatcher reject', async () => {
    const shape = fc.oneof(
      fc.anything(),
      fc.record({ ...Object.fromEntries(Object.keys(use).map((key) => [key, fc.anything()])) }),
    );
    await fc.assert(
      fc.asyncProperty(shape, async (sent) => void (await send(services, sent))),
      { numRuns: 50 },
    );
  });
});
