import { describe, expect, it } from 'vitest';
import { encodeAll } from '../../src/meaning/encodeAll.ts';
import { fakeEncoder } from './fakeEncoder.ts';

describe('encodeAll', () => {
  it('encodes group by group in order, however many texts there are', async () => {
    const groups = Array.from({ length: 20 }, (_, group) =>
      Array.from({ length: group }, (_, text) => `${String.fromCharCode(97 + group)} ${text}`),
    );
    const encoder = fakeEncoder();
    const seen: [number, number][] = [];
    await encodeAll(groups, encoder, undefined, async (index, vectors) => {
      seen.push([index, vectors.length]);
      for (const vector of vectors) expect(vector[index]).toBeCloseTo(1);
    });
    expect(encoder.calls).toEqual(groups);
    expect(seen).toEqual(groups.map((group, index) => [index, group.length]));
  });

  it('waits for a group to be taken before it encodes the next', async () => {
    const order: string[] = [];
    const encoder = fakeEncoder(([text = '']) => order.push(`encode ${text}`));
    await encodeAll([['a'], ['b']], encoder, undefined, async (index) => {
      await Promise.resolve();
      order.push(`take ${index}`);
    });
    expect(order).toEqual(['encode a', 'take 0', 'encode b', 'take 1']);
  });

  it('does nothing for nothing, and passes on what goes wrong', async () => {
    const encoder = fakeEncoder(() => {
      throw new Error('broken');
    });
    await expect(encodeAll([], encoder, undefined, async () => undefined)).resolves.toBeUndefined();
    await expect(encodeAll([['a']], encoder, undefined, async () => undefined)).rejects.toThrow('broken');
  });
});
