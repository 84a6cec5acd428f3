import { describe, expect, it } from 'vitest';
import { THESAURUS_OF_LAW } from '../../src/search/thesaurus/law.ts';
import { THESAURUS_OF_PEOPLE } from '../../src/search/thesaurus/people.ts';
import { THESAURUS_OF_QUESTIONS } from '../../src/search/thesaurus/questions.ts';
import { THESAURUS_OF_REPORTS } from '../../src/search/thesaurus/reports.ts';
import { akinTo, LONGEST_PHRASE, phraseKey } from '../../src/search/thesaurus.ts';
import { termOf } from '../../src/text/analyzer.ts';

const rows = [THESAURUS_OF_LAW, THESAURUS_OF_PEOPLE, THESAURUS_OF_REPORTS, THESAURUS_OF_QUESTIONS].flatMap(
  (text) => text.trim().split('\n'),
);
const sides = rows.map((row) => row.split('|').map((side) => side.trim().split(/\s+/)));
const keyOf = (word: string): string => phraseKey(word.split('_'));

describe('the rows of the thesaurus', () => {
  it('have words on the left, and after a bar on the right', () => {
    const malformed = rows.filter(
      (row) => !/^[a-z0-9_]+(?: [a-z0-9_]+)*(?: \| [a-z0-9_]+(?: [a-z0-9_]+)*)?$/.test(row),
    );
    expect(malformed).toEqual([]);
  });

  it('have no phrase that is longer than is looked for', () => {
    const long = sides.flat(2).filter((word) => word.split('_').length > LONGEST_PHRASE);
    expect(long).toEqual([]);
  });

  it('name a word once only on a side', () => {
    const doubled = sides.flatMap((row) => row.filter((words) => new Set(words).size < words.length));
    expect(doubled).toEqual([]);
  });

  it('lead from each word on the left to something', () => {
    const leading = sides.flatMap(([same = []]) => same.filter((word) => akinTo(keyOf(word)).length === 0));
    expect(leading).toEqual([]);
  });
});

describe('akinTo', () => {
  it('is mutual for the words that mean the same', () => {
    for (const [same = []] of sides) {
      const words = same.filter((word) => !word.includes('_') && termOf(word) === keyOf(word));
      for (const one of words)
        for (const other of words) {
          if (keyOf(one) === keyOf(other)) continue;
          const kinship = akinTo(keyOf(one)).find(({ term }) => term === keyOf(other))?.kinship;
          expect(`${one}, ${other}: ${kinship}`).toBe(`${one}, ${other}: same`);
        }
    }
  });

  it('makes nothing akin to itself, and nothing akin by an empty term', () => {
    for (const word of sides.flatMap(([same = []]) => same)) {
      const terms = akinTo(keyOf(word)).map(({ term }) => term);
      expect(terms).not.toContain(keyOf(word));
      expect(terms).not.toContain('');
      expect(new Set(terms).size).toBe(terms.length);
    }
  });

  it('knows phrases, and nothing of words that no row has', () => {
    const terms = akinTo(phraseKey(['border', 'guards'])).map(({ term }) => term);
    expect(terms).toContain('immigr');
    expect(akinTo(phraseKey(['banana']))).toEqual([]);
    expect(akinTo('')).toEqual([]);
  });
});

describe('phraseKey', () => {
  it('is one for all forms of a phrase, small words included', () => {
    expect(phraseKey(['border', 'guards'])).toBe(phraseKey(['borders', 'guard']));
    expect(phraseKey(['on', 'the', 'run'])).toBe('on the run');
  });
});
