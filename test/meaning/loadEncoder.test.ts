import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEncoder } from '../../src/meaning/loadEncoder.ts';
import { UserError } from '../../src/userError.ts';
import { modelIsHere } from './modelIsHere.ts';

const cosine = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

describe('loadEncoder', () => {
  it.each(['off', ' OFF '])('loads nothing for %j', async (setting) => {
    expect(await loadEncoder(setting)).toBeNull();
  });

  it('loads nothing where nothing is installed that runs a model, and says so where one is named', async () => {
    const nothing = async () => null;
    expect(await loadEncoder('', nothing)).toBeNull();
    await expect(loadEncoder('my-model', nothing)).rejects.toThrow(/needs the optional packages .*; run/);
  });
});

describe.skipIf(!(await modelIsHere()))('loadEncoder, with what runs a model', () => {
  it.each([undefined, '', '  '])('loads the model that ships with the project for %j', async (setting) => {
    const encoder = await loadEncoder(setting);
    expect(encoder?.id).toMatch(/^encoder-[\da-f]{8}$/);
  });

  it('takes anything else for the folder of a model', async () => {
    await expect(loadEncoder('/nonsense')).rejects.toBeInstanceOf(UserError);
    await expect(loadEncoder('/nonsense')).rejects.toThrow('"/nonsense" holds no sentence model');
  });

  async function encode(texts: readonly string[]): Promise<readonly Float32Array[]> {
    return (await loadEncoder(''))?.encode(texts) ?? [];
  }

  it('gives vectors of length 1, in the order of the texts and whatever stands beside them', async () => {
    const texts = Array.from({ length: 19 }, (_, index) => `Sentence ${index} ${'is long, '.repeat(index)}.`);
    const vectors = await encode(texts);
    expect(vectors).toHaveLength(19);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 3);
    const [alone = new Float32Array()] = await encode(texts.slice(9, 10));
    expect(cosine(alone, vectors[9] ?? alone)).toBeCloseTo(1, 2);
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
      { numRuns: 20 },
    );
    for (const text of ['', ' ', '\n', '?!', '\u0000', '\u{1F600}', 'x'.repeat(5000), 'word '.repeat(5000)])
      expect(await encode([text])).toHaveLength(1);
  });
});
