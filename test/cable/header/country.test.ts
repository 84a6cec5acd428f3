import { describe, expect, it } from 'vitest';
import { readCountry } from '../../../src/cable/header/country.ts';

describe('readCountry', () => {
  it.each([
    ['FRANCE: INPUT FOR THE 2010 TRAFFICKING IN PERSONS REPORT', 'Embassy Paris', 'France'],
    ['Estavia: Ninth Annual Trafficking in Persons (TIP) Report, Part 2 of 2', 'Embassy Tarsk', 'Estavia'],
    ['2008 TRAFFICKING IN PERSONS REPORT FOR THE MERROW ISLANDS', 'Embassy Ansel', 'Merrow Islands'],
    [
      'NINTH ANNUAL ANTI-TRAFFICKING IN PERSONS (TIP) REPORT FOR ICELAND (PART 2 OF 2)',
      'Embassy Reykjavik',
      'Iceland',
    ],
    ["IRELAND'S 2009 TRAFFICKING IN PERSONS REPORT", 'Embassy Dublin', 'Ireland'],
    ['BOSNIA AND HERZEGOVINA: TIP SUBMISSION', 'Embassy Sarajevo', 'Bosnia and Herzegovina'],
    ['UAE: TIP SUBMISSION', 'Embassy Abu Dhabi', 'UAE'],
    ['(SBU) JORDAN -- 2010 TIP REPORT', 'Embassy Amman', 'Jordan'],
    ['2008 TIP REPORT: NEW ZEALAND', 'Embassy Wellington', 'New Zealand'],
    ['TENTH ANNUAL TIP REPORT: PROTECTION', 'Embassy Wellington', 'New Zealand'],
    ['TIP REPORT', 'Embassy Nowhere', ''],
  ])('%s', (subject, origin, country) => {
    expect(readCountry(subject, [], origin)).toBe(country);
  });

  it('takes the country of the tags where the subject names none', () => {
    expect(readCountry('NINTH ANNUAL TIP SUBMISSION', ['KTIP', 'IC'], 'Embassy Nowhere')).toBe('Iceland');
    expect(readCountry('TIP REPORT', ['TU', 'BO', 'MD', 'PHUM'], 'Embassy Chisinau')).toBe('Moldova');
    expect(readCountry('TIP REPORT', ['KTIP'], 'Embassy Paris')).toBe('France');
    expect(readCountry('TIP REPORT', ['KTIP'], 'Embassy Nowhere')).toBe('');
  });
});
