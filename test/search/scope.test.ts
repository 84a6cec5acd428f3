import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { createGazetteer } from '../../src/search/gazetteer.ts';
import {
  EVERYWHERE,
  type Named,
  nameScope,
  readNamed,
  scopeOf,
  withinScope,
} from '../../src/search/scope.ts';
import { largerCorpus } from '../discord/harness.ts';
import { makeCorpus } from './cables.ts';

const corpus = await largerCorpus();
const gazetteer = createGazetteer(corpus);
const read = (question: string): Named => readNamed(question, corpus, gazetteer);
const scope = (question: string): string[] => nameScope(scopeOf(corpus, read(question)));
const namesOf = (countries: Named['countries']): string[] => countries.map(({ name }) => name);

describe('readNamed', () => {
  it.each([
    ['How many victims did Valmora identify?', ['Valmora']],
    ['valmoran police and French police', ['Valmora', 'France']],
    ['What did the embassy in Paris report?', ['France']],
    ['What did the embassy in Santa Irena report?', ['Pelagua']],
    ['Were victims from Togo found in Tokyo?', ['Togo', 'Japan']],
    ['France, France and French shelters', ['France']],
    ['How long is the reflection period?', []],
  ])('%s names the countries %j', (question, countries) => {
    expect(namesOf(read(question).countries)).toEqual(countries);
  });

  it.each([
    ["Norway's plan for victims from Togo", ['Norway']],
    ['Does Japan help victims from Togo?', ['Japan']],
    ['What did the Embassy of Japan say of Togo?', []],
    ['the Turkish government and women from Togo', ['Turkey']],
    ['women from Togo', []],
  ])('%s asks for the doings of %j', (question, countries) => {
    expect(namesOf(read(question).actors)).toEqual(countries);
  });

  it.each([
    ['victims in 2008 and 2009, and in 2008', [2008, 2009]],
    ['in 1979, 1980, 2029 and 2030', [1980, 2029]],
    ['2,008 victims, 20091 cases', []],
    ['10PARIS198 has 2010 in it', [2010]],
  ])('%s names the years %j', (question, years) => {
    expect(read(question).years).toEqual(years);
  });

  it.each([
    ['10PARIS198', ['10PARIS198']],
    ['What does 10paris198 ¶5.C say?', ['10PARIS198']],
    ['10 Paris 198', ['10PARIS198']],
    ['10-PARIS-198', ['10PARIS198']],
    ['10PARIS000198', ['10PARIS198']],
    ['10 PARIS 000198', ['10PARIS198']],
    ['09 Santa Irena 77', ['09SANTAIRENA77']],
    ['10PARIS198 and 10VALMORA31', ['10PARIS198', '10VALMORA31']],
    ['99MARS1?', ['99MARS1']],
    ['10PARIS000999', ['10PARIS999']],
    ['between 18 and 24 years', []],
    ['in 10 cases 2009', []],
    ['10PARIS', []],
  ])('%s names the cables %j', (question, cables) => {
    expect(read(question).cables).toEqual(cables);
  });

  it.each([
    ['What does the prevention section say?', ['prevention']],
    ['in the section on protection', ['protection']],
    ['under the heading "Prevention"', ['prevention']],
    ['the chapter about the situation', ['situation']],
    ['the banana section', []],
    ['section 5', []],
    ['how are victims protected?', []],
  ])('%s names the sections %j', (question, sections) => {
    expect(read(question).sections).toEqual(sections);
  });

  it('tells where the names stand', () => {
    const question = 'What does 10PARIS198 say of Merrow Islands victims?';
    expect(
      read(question)
        .places.map(({ start, end }) => question.slice(start, end))
        .sort(),
    ).toEqual(['10PARIS198', 'Merrow Islands']);
  });
});

describe('scopeOf and nameScope', () => {
  it.each([
    ['women from Togo in France', ['France']],
    ['victims in Valmora in 2010', ['Valmora', '2010']],
    ['the prevention section of 10 Valmora 31', ['Valmora', '10VALMORA31', 'section prevention']],
    ['10VALMORA31', ['10VALMORA31']],
    ['99MARS1 in 1999 on Japan', []],
    ['shelters', []],
  ])('%s limits to %j, which the corpus has', (question, limits) => {
    expect(scope(question)).toEqual(limits);
  });

  it('is limited by no year where all cables are of one', () => {
    const one: Corpus = makeCorpus(
      { id: '09AAA1', country: 'Aland', sections: { PREVENTION: ['None.'] } },
      { id: '09BBB1', country: 'Bland', sections: { PREVENTION: ['None.'] } },
    );
    const named = readNamed('shelters in 2009', one, createGazetteer(one));
    expect(named.years).toEqual([2009]);
    expect(scopeOf(one, named).years).toEqual([]);
  });

  it('says nothing of everywhere', () => {
    expect(nameScope(EVERYWHERE)).toEqual([]);
  });
});

describe('withinScope', () => {
  const idsWithin = (limits: Partial<typeof EVERYWHERE>): string[] => {
    const inside = withinScope(corpus, { ...EVERYWHERE, ...limits });
    return [...new Set(corpus.entries.filter(inside).map(({ cable }) => cable.id))];
  };
  const [valmora, france] = ['Valmora', 'France'].map((name) => read(name).countries);

  it('lets everything through where nothing limits', () => {
    expect(corpus.entries.filter(withinScope(corpus, EVERYWHERE))).toHaveLength(corpus.entries.length);
  });

  it('keeps to countries, cables and years, of which a report covers two', () => {
    expect(idsWithin({ countries: valmora ?? [] })).toEqual(['10VALMORA31']);
    expect(idsWithin({ countries: [...(valmora ?? []), ...(france ?? [])] })).toEqual([
      '10PARIS198',
      '10VALMORA31',
    ]);
    expect(idsWithin({ cables: ['10VALMORA31'] })).toEqual(['10VALMORA31']);
    expect(idsWithin({ years: [2007] })).toEqual(['08ANSEL44']);
    expect(idsWithin({ years: [2010] })).toEqual(['10NADIRA88', '10PARIS198', '10VALMORA31']);
    expect(idsWithin({ years: [2009] })).toContain('10VALMORA31');
    expect(idsWithin({ countries: valmora ?? [], years: [2008] })).toEqual([]);
  });

  it('keeps to sections by whole words of their headings', () => {
    const inside = withinScope(corpus, { ...EVERYWHERE, cables: ['10PARIS198'], sections: ['prevention'] });
    const headings = corpus.entries.filter(inside).map(({ section }) => section.heading);
    expect(new Set(headings)).toEqual(new Set(['PREVENTION']));
    expect(idsWithin({ sections: ['prevent'] })).toEqual([]);
  });
});
