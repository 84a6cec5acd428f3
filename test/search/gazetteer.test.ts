import { describe, expect, it } from 'vitest';
import { collect } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import { createGazetteer } from '../../src/search/gazetteer.ts';

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
});
