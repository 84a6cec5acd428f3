import { describe, expect, it } from 'vitest';
import { onlyCitation } from '../../src/answer/onlyCitation.ts';

describe('onlyCitation', () => {
  it.each([
    '10PARIS198 ¶5.C',
    '10paris198 5c',
    '10 Paris 198 para 5 c',
    '[10PARIS198 ¶5.C]',
    '[10 Paris 198 para 5 c]',
    '10PARIS198 paragraph 5(C).',
    '10PARIS198, ¶5-6',
    '10PARIS198 5 to 6',
    '10PARIS198 ¶5',
    '2010 PARIS 198 ¶5',
    '09ANKARA273 Prevention ¶C',
    '09ANKARA273 setting scene a-b',
    '10PARIS198 6-2.A',
  ])('%s is one', (text) => {
    expect(onlyCitation(text)).toBe(text.replace(/[[\]]/g, ''));
  });

  it.each([
    '',
    '¶5.C',
    '5.C',
    '10PARIS198',
    '10PARIS198 prevention',
    '10PARIS198 5.C and what else?',
    'What does 10PARIS198 ¶5.C say?',
    '10PARIS198 ¶5.C 10PARIS198 ¶5.D',
    '10PARIS198 how long is the reflection period',
    'How long is the reflection period?',
    'In 2010 Paris 198 victims',
  ])('"%s" is none', (text) => {
    expect(onlyCitation(text)).toBeNull();
  });
});
