import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/answer/cite.ts';
import { neighboursOf } from '../../src/answer/neighbours.ts';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import { UserError } from '../../src/userError.ts';

const paris = await loadCorpus('corpus');
const fictional = await loadCorpus('test/cables');

describe('neighboursOf', () => {
  it.each([
    ['5', null, '5.A'],
    ['5.A', '5', '5.B'],
    ['5.C', '5.B', '5.D'],
    ['5.M', '5.L', '6'],
    ['6.G', '6.F', null],
  ])('finds what stands around %s', (locator, previous, next) => {
    expect(neighboursOf(paris, '10PARIS198', locator)).toEqual({ previous, next });
  });

  it('walks through every answer of every cable once, front matter included, there and back', () => {
    for (const { id, sections } of [...paris.cables, ...fictional.cables]) {
      const all = sections.flatMap(({ answers }) => answers.map(({ locator }) => locator));
      const walk = (from: string | undefined, side: 'next' | 'previous'): string[] => {
        const seen: string[] = [];
        for (let at = from ?? null; at !== null && seen.length <= all.length; ) {
          seen.push(at);
          at = neighboursOf(id.startsWith('10PARIS') ? paris : fictional, id, at)[side];
        }
        return seen;
      };
      expect(walk(all[0], 'next')).toEqual(all);
      expect(walk(all.at(-1), 'previous')).toEqual(all.toReversed());
    }
  });

  it('finds the answers around a paragraph inside of one, and around a range', () => {
    const cable = fictional.cables.find(({ id }) => id === '09SANTAIRENA77');
    const inner = placesOf(cable ?? expect.fail('no such cable')).find(({ locator }) => locator === '3');
    expect(inner).toBeDefined();
    expect(neighboursOf(fictional, '09SANTAIRENA77', '3')).toEqual({
      previous: 'countrys-tip.A',
      next: 'countrys-tip.B',
    });
    expect(neighboursOf(paris, '10PARIS198', '5-6')).toEqual({ previous: null, next: null });
  });

  it('says what there is where there is no such place', () => {
    expect(() => neighboursOf(paris, '10PARIS198', '5.Z')).toThrow(UserError);
    expect(() => neighboursOf(paris, '10TOKYO1', '5.A')).toThrow(/10PARIS198/);
  });
});
