import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Features } from '../../src/search/features.ts';
import { ANY_TEXT, pointsOf, scoreOf, WITH_MEANING, WITHOUT_MEANING } from '../../src/search/weights.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const features: fc.Arbitrary<Features> = fc.record({
  engine: share,
  evidence: fc.double({ min: -0.2, max: 2.5, noNaN: true }),
  asked: share,
  topic: share,
  reply: share,
});
const NOTHING: Features = { engine: 0, evidence: 0, asked: 0, topic: 0, reply: 0 };

describe.each(Object.entries({ WITH_MEANING, WITHOUT_MEANING, ANY_TEXT }))('%s', (_, weights) => {
  it('makes a score from 0 to 1 of any features', () => {
    fc.assert(
      fc.property(features, (some) => {
        const score = scoreOf(some, weights);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never scores less for more of what speaks for a document', () => {
    fc.assert(
      fc.property(features, fc.constantFrom('engine', 'asked', 'topic', 'reply'), (some, name) => {
        expect(scoreOf({ ...some, [name]: 1 }, weights)).toBeGreaterThanOrEqual(scoreOf(some, weights));
      }),
    );
  });

  it('scores nothing for nothing', () => {
    expect(scoreOf(NOTHING, weights)).toBe(0);
  });
});

describe('pointsOf', () => {
  it('names every feature with its value times its weight', () => {
    const points = pointsOf({ ...NOTHING, engine: 0.5 }, WITH_MEANING);
    expect(points.map(({ feature }) => feature).sort()).toEqual(Object.keys(NOTHING).sort());
    expect(points.find(({ feature }) => feature === 'engine')?.points).toBe(0.5 * WITH_MEANING.engine);
  });
});
