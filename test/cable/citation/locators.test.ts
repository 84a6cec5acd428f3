import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionSlug, uniqueNames } from '../../../src/cable/citation/locators.ts';

describe('sectionSlug', () => {
  it.each([
    ['PREVENTION', 'prevention'],
    ["TURKEY'S TIP SITUATION", 'turkeys-tip'],
    ["SETTING THE SCENE FOR THE GOVERNMENT'S ANTI-TIP EFFORTS", 'setting-scene'],
    ['', 'text'],
  ])('%s', (heading, slug) => {
    expect(sectionSlug(heading)).toBe(slug);
  });
});

describe('uniqueNames', () => {
  it('counts on where a name is used again', () => {
    const name = uniqueNames();
    expect(['5', '5', '6', '5'].map(name)).toEqual(['5', '5-2', '6', '5-3']);
  });

  it('never gives a name twice, also where a name looks like a counted one', () => {
    const names = fc.array(fc.constantFrom('5', '5-2', '5-2-2', 'a', 'a-2'), { maxLength: 30 });
    fc.assert(
      fc.property(names, (list) => {
        expect(new Set(list.map(uniqueNames())).size).toBe(list.length);
      }),
    );
  });
});
