import { describe, expect, it } from 'vitest';
import { readAcronyms } from '../../src/search/acronyms.ts';

const { longForms, defined } = readAcronyms([
  'The Turkish Ministry of Justice (MOJ) and the Committee Against Modern Slavery (CCEM) met. Later the Ministry of Defense spoke.',
]);

describe('readAcronyms', () => {
  it('reads definitions, also where the initials do not fit', () => {
    expect(longForms.get('moj')).toEqual(['ministry', 'of', 'justice']);
    expect(longForms.get('ccem')).toEqual(['committee', 'against', 'modern', 'slavery']);
    expect(defined.map(({ short }) => short)).toEqual(['moj', 'ccem']);
  });

  it('makes the acronyms that a reader would make of a name', () => {
    expect(longForms.get('mod')).toEqual(['ministry', 'of', 'defense']);
  });
});
