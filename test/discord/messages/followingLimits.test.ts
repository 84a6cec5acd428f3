import { expect, it } from 'vitest';
import { followingLimits } from '../../../src/discord/messages/followingLimits.ts';
import { largerCorpus } from '../harness.ts';

const LIMITS = { country: 'France', year: 2010, section: 'PREVENTION', cable: '10PARIS198' };

it.each([
  ['how much does it cost?', LIMITS],
  ['and in Turkey?', { section: 'PREVENTION' }],
  ['and in valmora?', { section: 'PREVENTION' }],
  ['How does a woman who is a victim get help?', LIMITS],
  ['and what do the French police do?', LIMITS],
  ['are 2000 euros paid?', LIMITS],
  ['and in 2009?', { ...LIMITS, year: undefined }],
])('%s', async (text, expected) => {
  expect(followingLimits(text, LIMITS, await largerCorpus())).toEqual(expected);
});
