import { expect, it } from 'vitest';
import { ourTerms } from '../../../bench/baselines/ourTerms.ts';
import { overlappingSentence } from '../../../bench/baselines/overlappingSentence.ts';

const TEXT = 'The police trained officers. The police arrested smugglers. Police opened a shelter.';
const TEXTS = [TEXT, 'The police did nothing.', 'The police and officers met.'];
const choose = overlappingSentence(TEXTS, ourTerms);
const chosen = (question: string): string => {
  const { start, end } = choose(TEXT, [], question) ?? { start: 0, end: 0 };
  return TEXT.slice(start, end);
};

it('prefers the rare word to the common one', () => {
  expect(chosen('Did police officers open a shelter?')).toBe('Police opened a shelter.');
});

it('takes the earlier of equal sentences', () => {
  expect(chosen('What do the police do?')).toBe('The police trained officers.');
});
