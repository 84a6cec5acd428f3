import { describe, expect, it } from 'vitest';
import { followsReference, readReferences } from '../../../src/cable/header/references.ts';

describe('readReferences', () => {
  it.each([
    ['STATE 2094', [[null, 'STATE 2094']]],
    [
      'A) STATE 5577 B) 08 STATE 132759',
      [
        ['A', 'STATE 5577'],
        ['B', '08 STATE 132759'],
      ],
    ],
    [
      'A. 08 SECSTATE 132759 ¶B. ANKARA 98',
      [
        ['A', '08 SECSTATE 132759'],
        ['B', 'ANKARA 98'],
      ],
    ],
    [
      'A. A) BERN 1253 B. B) GENEVA 1633',
      [
        ['A', 'BERN 1253'],
        ['B', 'GENEVA 1633'],
      ],
    ],
    [
      'A. ST. PETERSBURG 75 B. MOSCOW 510',
      [
        ['A', 'ST. PETERSBURG 75'],
        ['B', 'MOSCOW 510'],
      ],
    ],
    [
      '08 Sao Paulo 678, Sao Paulo 18.',
      [
        [null, '08 Sao Paulo 678'],
        [null, 'Sao Paulo 18'],
      ],
    ],
    ['', []],
  ])('%s', (field, expected) => {
    expect(readReferences(field).map(({ letter, text }) => [letter, text])).toEqual(expected);
  });

  it('knows a further line from the first one of the body', () => {
    expect(followsReference('A. STATE 1', 'B. ANKARA 98', true)).toBe(true);
    expect(followsReference('A. STATE 1', '¶1. (U) Summary', true)).toBe(false);
    expect(followsReference('A. STATE 1', 'A. In 2008 there were', true)).toBe(false);
    expect(followsReference('A) BRASILIA 2605, C) RIO', 'DE JANEIRO 1291', true)).toBe(true);
  });
});
