import { expect, it } from 'vitest';
import { remembering } from '../../bench/remembering.ts';

it('encodes a text once, and gives the vectors in order', async () => {
  const encoded: string[] = [];
  const encoder = remembering({
    id: 'x',
    dimensions: 1,
    encode: async (texts) => {
      encoded.push(...texts);
      return texts.map((text) => Float32Array.of(text.length));
    },
  });
  expect(await encoder.encode(['ab', 'a', 'ab'])).toEqual([2, 1, 2].map((length) => Float32Array.of(length)));
  expect(await encoder.encode(['a'])).toEqual([Float32Array.of(1)]);
  expect(encoded).toEqual(['ab', 'a']);
});
