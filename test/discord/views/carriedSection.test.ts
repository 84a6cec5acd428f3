import { describe, expect, it } from 'vitest';
import { carriedSection } from '../../../src/discord/views/carriedSection.ts';
import { makeCorpus } from '../../search/cables.ts';

const WHOLE = 'TRAFFICKING IN PERSONS ASSESSMENT -- PREVENTION';
const corpus = makeCorpus({
  id: '10POST1',
  country: 'Valmora',
  origin: 'Embassy',
  sections: {
    [WHOLE]: ['Posters.'],
    'TRAFFICKING IN PERSONS ASSESSMENT -- PROTECTION': ['Shelters.'],
    'PREVENTION|AWARENESS': ['Radio.'],
  },
});

describe('a section in a button', () => {
  it('is a part of it that finds the same headings', () => {
    const part = carriedSection(corpus, WHOLE);
    expect(part.length).toBeLessThanOrEqual(36);
    expect(WHOLE).toContain(part);
    expect('TRAFFICKING IN PERSONS ASSESSMENT -- PROTECTION').not.toContain(part);
  });

  it('stays as it is where it is short, or where no part will do', () => {
    expect(carriedSection(corpus, 'prevention')).toBe('prevention');
    expect(carriedSection(corpus, 'PREVENTION|AWARENESS')).toBe('PREVENTION|AWARENESS');
  });
});
