import { expect, it } from 'vitest';
import { enlarge } from '../../../bench/cost/enlarge.ts';
import { measure } from '../../../bench/cost/measure.ts';
import { loadFolders } from '../../../bench/loadFolders.ts';
import { countryOf } from '../../../src/corpus/report.ts';

it('makes so many answers, each of a cable and a country of its own', async () => {
  const corpus = await loadFolders(['corpus']);
  const large = enlarge(corpus, 50);
  expect(large.entries).toHaveLength(50);
  expect(new Set(large.cables.map(({ id }) => id)).size).toBe(3);
  expect(new Set(large.cables.map((cable) => countryOf(cable).code)).size).toBe(3);
  expect(new Set(large.entries.map(({ cable, answer }) => `${cable.id} ${answer.locator}`)).size).toBe(50);
  expect(large.entries.slice(0, corpus.entries.length)).toEqual(corpus.entries);
});

it('times the ways in turn, without the first round', async () => {
  let clock = 0;
  const done: string[] = [];
  const way = (name: string, cost: number) => (item: number) => {
    done.push(`${name}${item}`);
    clock += cost * item;
  };
  const times = await measure([way('a', 1), way('b', 10)], [1, 2, 3], 2, () => clock);
  expect(times).toEqual([
    { p50: 2, p95: 3 },
    { p50: 20, p95: 30 },
  ]);
  expect(done).toHaveLength(2 * 3 * 3);
  expect(done.slice(0, 6)).toEqual(['a1', 'b1', 'b2', 'a2', 'a3', 'b3']);
});
