import { describe, expect, it } from 'vitest';
import { collect } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import { createGazetteer } from '../../src/search/gazetteer.ts';
import { makeCable } from './cables.ts';

const gazetteer = createGazetteer(await loadCorpus('test/cables'));
const named = (text: string): string[] => gazetteer.mentions(text).map(({ country }) => country.name);

describe('createGazetteer', () => {
  it.each([
    ['How many victims did Valmora identify?', 'Valmora'],
    ['valmoran shelters', 'Valmora'],
    ['What does the Jazmari police do?', 'Jazmara'],
    ['the Merrowan hotline', 'Merrow Islands'],
    ['merrow hotline', 'Merrow Islands'],
    ['Pelaguan barracks', 'Pelagua'],
    ['What did the embassy in Santa Irena report?', 'Pelagua'],
    ['How many victims did Turkey identify?', 'Turkey'],
  ])('%s names %s', (text, country) => {
    expect(named(text)).toContain(country);
  });

  it('names no country where none is named', () => {
    expect(named('How long is the reflection period?')).toEqual([]);
    expect(createGazetteer(collect([])).mentions('Valmora')).toEqual([]);
  });

  it.each([
    ['valmara shelters', 'Valmora'],
    ['jazmora shelters', 'Jazmara'],
    ['Estavya', 'Estavia'],
    ['pelaguan and pelagva', 'Pelagua'],
    ['Tambora', 'Tamboria'],
    ['Jazmaro', 'Jazmara'],
  ])('%s is a slip for %s', (text, country) => {
    expect(new Set(named(text))).toEqual(new Set([country]));
  });

  it('knows the slips of other corpora', async () => {
    const senvala = createGazetteer(await loadCorpus('test/cables/senvala-drovnia'));
    expect(senvala.mentions('senvalla').map(({ country }) => country.name)).toEqual(['Senvala']);
    const belmarra = createGazetteer(await loadCorpus('test/cables/ostravia-belmarra'));
    expect(belmarra.mentions('in Belmara').map(({ country }) => country.name)).toEqual(['Belmarra']);
    expect(belmarra.mentions('senvalla')).toEqual([]);
  });

  it('takes no English word, no other country and nothing short for a slip', () => {
    const cables = collect([
      makeCable({ id: '09BANAN1', country: 'Sheltera', sections: { PREVENTION: ['None.'] } }),
      makeCable({ id: '09BANAN2', country: 'Victis', sections: { PREVENTION: ['None.'] } }),
      makeCable({ id: '09BANAN3', country: 'Frania', sections: { PREVENTION: ['None.'] } }),
    ]);
    const { mentions } = createGazetteer(cables);
    const of = (text: string) => mentions(text).map(({ country }) => country.name);
    expect(of('shelters for victims')).toEqual([]);
    expect(of('Shelterra')).toEqual(['Sheltera']);
    expect(of('Victus')).toEqual(['Victis']);
    expect(of('France')).toEqual(['France']);
    expect(of('vict')).toEqual([]);
    expect(of('10VICTIS31')).toEqual([]);
  });
});
