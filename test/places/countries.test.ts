import { describe, expect, it } from 'vitest';
import { countryOfCode, findCountry, findMentions } from '../../src/places/countries.ts';
import { isoCodeOfTag } from '../../src/places/tagCodes.ts';

describe('findCountry', () => {
  it.each([
    ['French', 'FR'],
    ['paris', 'FR'],
    ['Turkey', 'TR'],
    ['Turkish', 'TR'],
    ['American', 'US'],
    ['Burma', 'MM'],
    ['Phnom Penh', 'KH'],
    ['Republic of Moldova', 'MD'],
  ])('%s is %s', (name, code) => {
    expect(findCountry(name)?.code).toBe(code);
  });

  it('does not guess', () => {
    expect(findCountry('Atlantis')).toBeNull();
    expect(findCountry('')).toBeNull();
  });
});

describe('findMentions', () => {
  it('takes the longest name and finds it without capitals', () => {
    expect(
      findMentions('trafficking in south africa and Cambodia').map(({ country }) => country.code),
    ).toEqual(['ZA', 'KH']);
  });

  it('does not take an ordinary word for a country', () => {
    expect(findMentions('how do they polish the reports on each man')).toEqual([]);
  });
});

describe('countryOfCode', () => {
  it('names the countries of the tags as the Department did', () => {
    const named = (tag: string): string | undefined => countryOfCode(isoCodeOfTag(tag) ?? '')?.name;
    expect(['FR', 'TU', 'IC', 'BR', 'SZ', 'CH', 'UK'].map(named)).toEqual([
      'France',
      'Turkey',
      'Iceland',
      'Brazil',
      'Switzerland',
      'China',
      'United Kingdom',
    ]);
    expect(isoCodeOfTag('KTIP')).toBeNull();
  });
});
