import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MASKS, maskContacts } from '../../src/text/mask.ts';

describe('maskContacts', () => {
  it.each([
    ['write to jane.doe+tip@state.gov.', `write to ${MASKS.mail}.`],
    [
      'telephone (33) 1-4312-2222 (IVG 4-123-4567), fax 011-33-1-4312-2663.',
      `telephone ${MASKS.telephone} (IVG ${MASKS.telephone}), fax ${MASKS.telephone}.`,
    ],
    ['tel. +354-562-9100x2249', `tel. ${MASKS.telephone}`],
    ['Telephone: Number: 55-61-3312-7000', `Telephone: Number: ${MASKS.telephone}`],
  ])('masks %j', (text, shown) => {
    expect(maskContacts(text)).toBe(shown);
  });

  it.each([
    'xxxxx@state.gov, telephone 00-000-000-0000',
    '46,000 euros ($63,020) in 2009',
    'freed 32,849 workers in the period from 1995-2009',
    'the helpline "157" and phone interpretation in Arabic',
    'VZCZCXRO4378, 08 STATE 132759, 8,511,965 square kms.',
    'a telephone hotline took 4,752 calls in 2008',
  ])('leaves %j alone', (text) => {
    expect(maskContacts(text)).toBe(text);
  });

  it('takes any text, quickly', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        maskContacts(text);
      }),
    );
    for (const piece of ['a@', 'a.', 'tel 1', '1-', '+1 ', 'fax    ']) maskContacts(piece.repeat(50_000));
  });
});
