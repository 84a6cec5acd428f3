import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packMessages } from '../../src/discord/packMessages.ts';
import { UserError } from '../../src/userError.ts';
import { messageViolations } from './limits.ts';

const embeds = (lengths: readonly number[]) => lengths.map((length) => ({ description: 'x'.repeat(length) }));
const pack = (lengths: readonly number[]) => {
  const [first = {}, ...further] = embeds(lengths);
  return packMessages(first, ...further);
};

describe('packMessages', () => {
  it('keeps the order, every embed and the limits', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4096 }), { minLength: 1, maxLength: 6 }), (lengths) => {
        const messages = pack(lengths);
        expect(messages.flatMap((message) => message.embeds ?? [])).toEqual(embeds(lengths));
        for (const message of messages) {
          expect(
            messageViolations({ embeds: [...(message.embeds ?? [])], allowed_mentions: { parse: [] } }),
          ).toEqual([]);
        }
      }),
    );
  });

  it.each([
    ['6,000 characters', [3000, 3000], 1],
    ['one more', [3000, 3001], 2],
    ['ten embeds', Array.from({ length: 10 }, () => 1), 1],
    ['eleven', Array.from({ length: 11 }, () => 1), 2],
    ['six messages', Array.from({ length: 6 }, () => 4096), 6],
  ])('sends %s in as few messages as it can', (_, lengths, count) => {
    expect(pack(lengths)).toHaveLength(count);
  });

  it('refuses more than an interaction may send', () => {
    expect(() => pack(Array.from({ length: 7 }, () => 4096))).toThrow(UserError);
  });
});
