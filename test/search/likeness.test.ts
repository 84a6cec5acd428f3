import { describe, expect, it } from 'vitest';
import { quantize } from '../../src/meaning/vector.ts';
import { createCompare } from '../../src/search/likeness.ts';

const EAST = Float32Array.of(1, 0);
const NORTH = Float32Array.of(0, 1);
const NONE = new Map<number, number>();

describe('createCompare', () => {
  it('tells how alike each sentence is, the best of them and the whole', () => {
    const compare = createCompare([[quantize(EAST), quantize(NORTH)], []]);
    const likenesses = compare(EAST, () => true, NONE);
    expect(likenesses.get(0)?.sentences).toEqual([expect.closeTo(1, 2), expect.closeTo(0, 2)]);
    expect(likenesses.get(0)).toMatchObject({
      best: expect.closeTo(1, 2),
      whole: expect.closeTo(Math.SQRT1_2, 2),
    });
    expect(likenesses.get(1)).toEqual({ sentences: [], best: 0, whole: 0 });
  });

  it('compares only what it may', () => {
    const compare = createCompare([[quantize(EAST)], [quantize(EAST)]]);
    expect([...compare(EAST, (id) => id === 1, new Map([[0, 1]])).keys()]).toEqual([1]);
  });

  it('leaves out those of many that are least alike, unless they were found otherwise', () => {
    const documents = Array.from({ length: 1000 }, (_, id) => [quantize(id % 2 === 0 ? EAST : NORTH)]);
    const ids = [...createCompare(documents)(EAST, () => true, new Map([[999, 1]])).keys()];
    expect(ids.length).toBeLessThan(600);
    expect(ids.filter((id) => id % 2 === 1)).toEqual([999]);
  });
});
