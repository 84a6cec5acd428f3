import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cooldown, noCooldown } from '../../../src/discord/interaction/cooldown.ts';
import type { Ended } from '../../../src/discord/interaction/dispatcher.ts';
import { createAttention } from '../../../src/discord/messages/attention.ts';
import type { Channels } from '../../../src/discord/messages/channels.ts';
import { createLogger } from '../../../src/log.ts';
import { testServices } from '../gateway/startTestBot.ts';

const SELF = '1100000000000000009';

const direct = (id: string, content: string): object => ({
  id,
  channel_id: '1100000000000000002',
  author: { id: '1100000000000000003' },
  type: 0,
  content,
});

interface Scene {
  readonly cooldown?: Cooldown;
  readonly self?: string | undefined;
}

async function attention({ cooldown = noCooldown, ...scene }: Scene = {}) {
  const done: string[] = [];
  const lines: string[] = [];
  const ended: Ended[] = [];
  const channels: Channels = {
    reply: async (_, { content, embeds }) => void done.push(content ?? embeds?.[0]?.title ?? ''),
    typing: async () => {
      done.push('typing');
      throw new Error('may not type');
    },
  };
  const attend = createAttention({
    services: await testServices(),
    logger: createLogger('warn', { write: (line) => void lines.push(line) }),
    cooldown,
    channels,
    self: () => ('self' in scene ? scene.self : SELF),
    typingAfter: 50,
    ended: (one) => ended.push(one),
  });
  return { attend, done, lines, ended };
}

describe('attention', () => {
  it('shows that the bot is typing only where an answer takes long', async () => {
    const slow: Cooldown = { take: () => delay(150, null) };
    const late = await attention({ cooldown: slow });
    await late.attend(direct('1', '10PARIS198 ¶5.C'));
    expect(late.done).toEqual(['typing', '10PARIS198 ¶5.C']);
    const prompt = await attention();
    await prompt.attend(direct('1', '10PARIS198 ¶5.C'));
    await delay(80);
    expect(prompt.done).toEqual(['10PARIS198 ¶5.C']);
    expect(prompt.ended).toEqual([{ name: 'message', outcome: 'answered', ms: expect.any(Number) }]);
  });

  it('says nothing before it knows who the bot is', async () => {
    const { attend, done } = await attention({ self: undefined });
    await attend(direct('1', '10PARIS198 ¶5.C'));
    expect(done).toEqual([]);
  });

  it('answers a reply to what it cannot read', async () => {
    const { attend, done } = await attention();
    await attend({ ...direct('1', '10PARIS198 ¶5.C'), referenced_message: { author: 'x' } });
    expect(done).toEqual(['10PARIS198 ¶5.C']);
  });

  it('never rejects, whatever comes', async () => {
    const { attend, lines } = await attention();
    const fields = ['id', 'channel_id', 'author', 'type', 'content', 'mentions', 'referenced_message'];
    const whole = { ...direct('7', ''), mentions: [{ id: SELF }], referenced_message: null };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), fc.anything(), async (field, value) => {
        await attend({ ...whole, [field]: value });
        await attend(value);
      }),
    );
    expect(lines).toEqual([]);
  });
});
