import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../../bench/baselines/baseline.ts';
import { bm25Baseline } from '../../../bench/baselines/bm25.ts';
import { lunrBaseline } from '../../../bench/baselines/lunr.ts';
import { readCollection } from '../../../bench/collections/collection.ts';
import { mean } from '../../../bench/collections/mean.ts';
import { measure } from '../../../bench/collections/measure.ts';
import { measurePassages } from '../../../bench/collections/measurePassages.ts';

const FOLDER = '../shared/reference/ir';
const present = existsSync(FOLDER);
if (!present) console.warn(`${FOLDER} is not at hand; the test collections are not run`);

// nDCG@10 as ../shared/reference/search.md has it, measured by other programs.
const MEASURED: readonly { baseline: Baseline; collection: string; ndcg10: number }[] = [
  { baseline: lunrBaseline, collection: 'medline', ndcg10: 0.667 },
  { baseline: lunrBaseline, collection: 'xquad-en', ndcg10: 0.927 },
  { baseline: lunrBaseline, collection: 'stackfaq', ndcg10: 0.625 },
  { baseline: bm25Baseline, collection: 'medline', ndcg10: 0.69 },
  { baseline: bm25Baseline, collection: 'cranfield', ndcg10: 0.374 },
];

describe.skipIf(!present)('test collections', () => {
  it.each(MEASURED)('$baseline.name on $collection', async ({ baseline, collection: name, ndcg10 }) => {
    const collection = await readCollection(FOLDER, name);
    const index = await baseline.build(collection.documents, 'own');
    const scores = await measure(collection, index, Number.POSITIVE_INFINITY);
    expect(Math.abs(mean(scores?.ndcg10 ?? []) - ndcg10)).toBeLessThan(0.005);
  });

  it('gives up on an engine that would take too long', async () => {
    const collection = await readCollection(FOLDER, 'medline');
    const index = await bm25Baseline.build(collection.documents, 'own');
    expect(await measure(collection, index, 0)).toBeNull();
  });

  it('knows where the answers stand', async () => {
    const collection = await readCollection(FOLDER, 'xquad-en');
    expect(collection.queries).toHaveLength(1190);
    expect(measurePassages(collection, (text) => ({ start: 0, end: text.length }))).toEqual({
      held: 1,
      length: 1,
    });
    expect(measurePassages(collection, () => ({ start: 0, end: 0 })).held).toBe(0);
  });
});
