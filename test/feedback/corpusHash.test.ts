import { describe, expect, it } from 'vitest';
import type { Cable } from '../../src/cable/cable.ts';
import { readCable } from '../../src/cable/readCable.ts';
import { collect } from '../../src/corpus/corpus.ts';
import { corpusHash } from '../../src/feedback/corpusHash.ts';

const cable = (id: string, source: string): Cable => ({ ...readCable(source), id, source });
const A = cable('09A1', 'one');
const B = cable('09B2', 'two');
const hash = (...cables: Cable[]): string => corpusHash(collect(cables));

describe('corpusHash', () => {
  it('is twelve hexadecimal digits that stay', () => {
    expect(hash(A, B)).toBe('639c37871607');
    expect(hash()).toMatch(/^[0-9a-f]{12}$/);
  });

  it('is the same in whatever order cables were loaded', () => {
    expect(hash(B, A)).toBe(hash(A, B));
  });

  it('tells corpora apart by cables, ids and sources', () => {
    const hashes = [
      hash(),
      hash(A),
      hash(B),
      hash(A, B),
      hash(cable('09A1', 'one.')),
      hash(cable('09A', '1one')),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
