import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCitation, writeCitation } from '../../../src/cable/citation/citation.ts';
import { UserError } from '../../../src/userError.ts';

const station = fc.constantFrom(
  'PARIS',
  'ANKARA',
  'SAOPAULO',
  'RIODEJANEIRO',
  'THEHAGUE',
  'STATE',
  'USUNNEWYORK',
);
const cable = fc
  .tuple(fc.integer({ min: 10, max: 99 }), station, fc.integer({ min: 1, max: 999_999 }))
  .map(([year, post, number]) => `${year}${post}${number}`);
const number = fc.integer({ min: 1, max: 999 }).map(String);
const again = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 2, max: 9 }).map((count) => `-${count}`),
);
const capital = fc.integer({ min: 65, max: 90 }).map((code) => String.fromCharCode(code));
const letters = fc.oneof(
  capital,
  fc.tuple(capital, capital).map(([first, last]) => `${first}-${last}`),
);
const slug = fc.constantFrom(
  'prevention',
  'turkeys-tip',
  'setting-scene',
  'best-practices',
  'protection-assistance',
);
const join = (parts: readonly string[]): string => parts.join('');
const locator = fc.oneof(
  fc.tuple(fc.integer({ min: 9, max: 999 }).map(String), again).map(join),
  fc.tuple(number, fc.constant('.'), letters, again).map(join),
  fc.tuple(number, fc.constantFrom('-2.', '-3.'), letters).map(join),
  fc.tuple(slug, fc.constantFrom('.', '-2.'), letters, again).map(join),
  slug,
);

describe('readCitation', () => {
  it('gives back what writeCitation wrote', () => {
    fc.assert(
      fc.property(cable, locator, (id, place) => {
        expect(readCitation(writeCitation(id, place))).toEqual({ cable: id, locator: place, to: null });
      }),
      { numRuns: 1500, endOnFailure: true },
    );
  });

  it.each([
    ['10PARIS198 ¶5.C', '10PARIS198', '5.C'],
    ['10 Paris 198 para 5 c', '10PARIS198', '5.C'],
    ['10PARIS198 5(C)', '10PARIS198', '5.C'],
    ['¶5C', null, '5.C'],
    ['prevention c', null, 'prevention.C'],
    ['09ANKARA273 Prevention ¶C', '09ANKARA273', 'prevention.C'],
    ['09ANKARA273, Prevention, para. C', '09ANKARA273', 'prevention.C'],
    ['09 Sao Paulo 12 ¶3', '09SAOPAULO12', '3'],
    ['10-OTTAWA-57 paragraph 2', '10OTTAWA57', '2'],
    ['2005PANAMA2342 ¶1', '05PANAMA2342', '1'],
    ['10 PARIS 000198, 5.C', '10PARIS198', '5.C'],
    ['“The GOF sends victims to NGOs” (10PARIS198 ¶5.C, PROTECTION)', '10PARIS198', '5.C'],
  ])('reads %s', (text, id, place) => {
    expect(readCitation(text)).toEqual({ cable: id, locator: place, to: null });
  });

  it.each([
    ['4-6', null, '4', 6],
    ['10 to 12', null, '10', 12],
    ['10PARIS198 ¶4–6', '10PARIS198', '4', 6],
    // Also how the second ¶1 of a cable is written; only who knows the cable can tell.
    ['10PARIS198 ¶1-2', '10PARIS198', '1', 2],
  ])('reads the range %s', (text, id, from, to) => {
    expect(readCitation(text)).toEqual({ cable: id, locator: from, to });
  });

  it('says what a citation looks like where there is none', () => {
    expect(() => readCitation('???')).toThrow(UserError);
    expect(() => readCitation('')).toThrow(/10PARIS198 ¶5\.C/);
  });

  it('never throws anything else, and not slowly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        try {
          readCitation(text);
        } catch (fault) {
          expect(fault).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 500, endOnFailure: true },
    );
  });
});
