import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEnergeticEncoder } from '../../src/meaning/energeticEncoder.ts';
import { energeticIsInstalled } from './energetic.ts';

const encoder = await loadEnergeticEncoder();

const lengthOf = (vector: Float32Array): number => Math.hypot(...vector);
const cosine = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

async function encode(texts: readonly string[]): Promise<readonly Float32Array[]> {
  if (encoder === null) throw new Error('no encoder');
  return encoder.encode(texts);
}

describe.skipIf(!energeticIsInstalled())('loadEnergeticEncoder', () => {
  it('gives vectors of length 1, in the order of the texts and whatever stands beside them', async () => {
    const texts = Array.from({ length: 11 }, (_, index) => `Sentence ${index} is about shelters.`);
    const vectors = await encode(texts);
    expect(vectors).toHaveLength(11);
    for (const vector of vectors) {
      expect(vector).toHaveLength(encoder?.dimensions ?? 0);
      expect(lengthOf(vector)).toBeCloseTo(1, 3);
    }
    const [alone = new Float32Array()] = await encode(texts.slice(9, 10));
    expect(cosine(alone, vectors[9] ?? alone)).toBeCloseTo(1, 3);
    expect(await encode([])).toEqual([]);
  });

  it('finds a cop more like a police officer than like a banana', async () => {
    const empty = new Float32Array();
    const [cop = empty, officer = empty, banana = empty] = await encode(['cop', 'police officer', 'banana']);
    expect(cosine(cop, officer)).toBeGreaterThan(cosine(cop, banana));
  });

  it('gives a vector for whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), async (texts) => {
        const vectors = await encode(texts);
        expect(vectors).toHaveLength(texts.length);
        for (const vector of vectors) expect(vector.every(Number.isFinite)).toBe(true);
      }),
    );
    for (const text of ['', ' ', '\n', '?!', '\u0000', '\u{1F600}', 'x'.repeat(5000)])
      expect(await encode([text])).toHaveLength(1);
  });
});
