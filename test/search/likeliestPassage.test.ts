import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeliestPassage } from '../../src/search/likeliestPassage.ts';
import type { Passage } from '../../src/search/passages.ts';

/** All passages of one to three sentences, with the evidence of each sentence. */
const passagesOf = (evidence: readonly number[]): Passage[] =>
  evidence.flatMap((_, first) =>
    [0, 1, 2].flatMap((more): Passage[] => {
      const last = first + more;
      if (last >= evidence.length) return [];
      const most = Math.max(...evidence.slice(first, last + 1));
      return [{ start: first, end: last + 1, first, last, support: 0, meaning: 0, evidence: most }];
    }),
  );

function chosen(evidence: readonly number[], odds: readonly (number | null)[]): [number, number] | undefined {
  const passage = likeliestPassage(passagesOf(evidence), odds);
  return passage === undefined ? undefined : [passage.first, passage.last];
}

describe('likeliestPassage', () => {
  it('is the one sentence that surely replies', () => {
    expect(chosen([0.5, 0.5, 0.5, 0.5], [-6, -6, 6, -6])).toEqual([2, 2]);
    expect(chosen([0.1, 2.5, 0.1], [-4, -4, -4])).toEqual([1, 1]);
  });

  it('takes in the neighbour that may reply as well', () => {
    expect(chosen([1, 1, 0.1, 0.1], [1, 1, -6, -6])).toEqual([0, 1]);
  });

  it('prefers what was read and replies to what was not read', () => {
    expect(chosen([0.5, 0.5], [null, 9])).toEqual([1, 1]);
    expect(chosen([0.5, 0.5], [null, -16])).toEqual([0, 0]);
  });

  it('always holds the likeliest sentence or two others that are likelier together', () => {
    const sentence = fc.record({
      evidence: fc.double({ min: 0, max: 3, noNaN: true }),
      odds: fc.option(fc.double({ min: -12, max: 12, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 3 }), (sentences) => {
        const passage = chosen(
          sentences.map(({ evidence }) => evidence),
          sentences.map(({ odds }) => odds),
        );
        const logits = sentences.map(({ evidence, odds }) => 0.35 * (odds ?? -3) + 2 * evidence);
        const likeliest = logits.indexOf(Math.max(...logits));
        const [first = -1, last = -1] = passage ?? [];
        expect((first <= likeliest && likeliest <= last) || last > first).toBe(true);
      }),
    );
  });

  it('is nothing where there are no sentences', () => {
    expect(chosen([], [])).toBeUndefined();
  });
});
