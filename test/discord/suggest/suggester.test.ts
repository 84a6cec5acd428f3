import { beforeAll, describe, expect, it } from 'vitest';
import { placesOf } from '../../../src/answer/cite.ts';
import { readCitation, writeCitation } from '../../../src/cable/citation/citation.ts';
import { type Corpus, collect } from '../../../src/corpus/corpus.ts';
import { createSuggester, type Suggester } from '../../../src/discord/suggest/suggester.ts';
import { maskContacts } from '../../../src/text/mask.ts';
import { largerCorpus } from '../harness.ts';
import { choiceViolations } from '../limits.ts';

let corpus: Corpus;
let suggester: Suggester;
beforeAll(async () => {
  corpus = await largerCorpus();
  suggester = createSuggester(corpus, maskContacts);
});

const valuesOf = (choices: readonly { value: string | number }[]): string[] =>
  choices.map(({ value }) => String(value));

describe('suggested paragraphs', () => {
  it('follow the cable, in its order, when nothing is typed', () => {
    expect(valuesOf(suggester.paragraphs('', '10PARIS198')).slice(0, 3)).toEqual([
      '10PARIS198 ¶5',
      '10PARIS198 ¶5.A',
      '10PARIS198 ¶5.B',
    ]);
  });

  it.each([['10PARIS198'], ['10 Paris 198'], ['10paris198 · France · 2010-02-19 · FRANCE: INPUT […]']])(
    'follow a cable written as %j',
    (cable) => {
      expect(valuesOf(suggester.paragraphs('', cable))).toHaveLength(22);
    },
  );

  it.each([
    ['6.c', '10PARIS198 ¶6.C'],
    ['6 C', '10PARIS198 ¶6.C'],
    ['¶6C', '10PARIS198 ¶6.C'],
    ['10paris198 6c', '10PARIS198 ¶6.C'],
    ['border monitoring', undefined],
    ['coordination communication', '10PARIS198 ¶6.C'],
  ])('begin with what %j means', (typed, first) => {
    expect(suggester.paragraphs(typed, '10PARIS198')[0]?.value).toBe(first);
  });

  it('name the citation, the heading and the question', () => {
    expect(suggester.paragraphs('5.E', '10PARIS198')[0]?.name).toBe(
      '10PARIS198 ¶5.E · PROTECTION AND ASSISTANCE […] · Does the government provide longer-term […]',
    );
  });

  it('have labels and values that both read as the citation', () => {
    for (const cable of corpus.cables) {
      for (const { locator } of placesOf(cable)) {
        const citation = writeCitation(cable.id, locator);
        const own = suggester.paragraphs(citation, cable.id).find(({ value }) => value === citation);
        expect(own, citation).toBeDefined();
        expect(readCitation(own?.name ?? ''), own?.name).toEqual(readCitation(citation));
      }
    }
  });

  it('come from every cable where none is named', () => {
    expect(suggester.paragraphs('shelter', '')).toEqual(suggester.paragraphs('shelter'));
    expect(
      new Set(valuesOf(suggester.paragraphs('shelter')).map((value) => value.split(' ')[0])).size,
    ).toBeGreaterThan(1);
  });
});

describe('suggested cables, countries and sections', () => {
  it('list what there is', () => {
    expect(valuesOf(suggester.cables(''))).toEqual(corpus.cables.map(({ id }) => id));
    expect(valuesOf(suggester.countries('fr'))).toEqual(['France']);
    expect(valuesOf(suggester.sections('', '10PARIS198'))).toEqual([
      'PROTECTION AND ASSISTANCE TO VICTIMS',
      'PREVENTION',
    ]);
  });

  it('find a cable by its country and subject', () => {
    expect(valuesOf(suggester.cables('france 2010'))).toEqual(['10PARIS198']);
  });

  it('list each heading and country once', () => {
    const sections = valuesOf(suggester.sections('prevention'));
    expect(sections).toEqual([...new Set(sections)]);
  });
});

describe('every list', () => {
  it.each([[''], ['5'], ['e'], ['@everyone `x`'], ['\u202E'], ['x'.repeat(6000)], ['.'.repeat(6000)]])(
    'is within Discord’s limits for %j',
    (typed) => {
      for (const list of [suggester.cables, suggester.countries, suggester.sections, suggester.paragraphs]) {
        expect(choiceViolations(list(typed))).toEqual([]);
      }
    },
  );

  it('is made in milliseconds in a large corpus', () => {
    const [cable] = corpus.cables;
    if (cable === undefined) throw new Error('no cable');
    const many = Array.from({ length: 1000 }, (_, index) => ({ ...cable, id: `08ANSEL${index}` }));
    const large = createSuggester(collect(many), maskContacts);
    for (const typed of ['', 'shelter', '08ANSEL999 27.a', 'e '.repeat(3000)]) {
      const began = performance.now();
      large.paragraphs(typed);
      expect(performance.now() - began, typed.slice(0, 20)).toBeLessThan(500);
    }
  });
});
