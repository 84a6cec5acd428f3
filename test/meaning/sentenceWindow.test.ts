import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceWindow } from '../../src/meaning/sentenceWindow.ts';

function windowOf(lengths: readonly number[], first: number, last: number, room: number) {
  return sentenceWindow(lengths.length, { first, last }, (index) => lengths[index] ?? 0, room);
}

describe('sentenceWindow', () => {
  it.each([
    ['one sentence before, then what follows', [3, 3, 3, 3, 3], 2, 2, 9, { from: 1, to: 4 }],
    ['further back where nothing follows', [3, 3, 3, 3, 3], 4, 4, 12, { from: 1, to: 5 }],
    ['all where there is room', [3, 3, 3], 1, 1, 100, { from: 0, to: 3 }],
    ['not the one before where that leaves no room', [9, 3, 3], 1, 2, 10, { from: 1, to: 3 }],
    ['the first that matters, however long', [3, 50, 3], 1, 1, 10, { from: 1, to: 2 }],
  ])('takes %s', (_, lengths, first, last, room, expected) => {
    expect(windowOf(lengths, first, last, room)).toEqual(expected);
  });

  it('always takes the first that matters, and no more than there is room for', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lengths, fc.nat(), fc.nat(2), fc.integer({ min: 1, max: 100 }), (of, at, more, room) => {
        const first = at % of.length;
        const { from, to } = windowOf(of, first, Math.min(of.length - 1, first + more), room);
        expect(from).toBeLessThanOrEqual(first);
        expect(to).toBeGreaterThan(first);
        const taken = of.slice(from, to).reduce((sum, length) => sum + length, 0);
        if (to - from > 1) expect(taken).toBeLessThanOrEqual(room);
      }),
    );
  });
});
