import { describe, expect, it } from 'vitest';
import { promptLines } from '../../../src/cable/outline/prompt.ts';
import { body, flowOf } from '../flowOf.ts';

function prompt(...lines: string[]): number {
  const { flow } = flowOf(body(...lines));
  return promptLines(flow, 0, flow.length);
}

describe('promptLines', () => {
  it('counts a question that wraps', () => {
    expect(
      prompt(
        '-- I. Is there evidence of government involvement in or tolerance of',
        'trafficking?',
        '',
        'No; not applicable.',
      ),
    ).toBe(2);
  });

  it('counts a label, with or without a question', () => {
    expect(prompt('-- A. Existing Laws against TIP:', '', 'Passed into law March 10, 2003.')).toBe(1);
    expect(prompt('-- B. Punishment: What are the', 'penalties?', '', 'Eight years.')).toBe(2);
  });

  it('counts a request without a question mark, and a question that a statement follows', () => {
    expect(
      prompt(
        '-- L. For countries that contribute troops, please indicate',
        'whether the government investigated.',
        '',
        'Iceland has none.',
      ),
    ).toBe(2);
    expect(prompt('-- D. Did it prosecute any cases?  Give the numbers.', '', 'Four.')).toBe(1);
  });

  it('counts a label in dense text, by its colon or by its stopping short', () => {
    expect(
      prompt(
        '-- B.  General overview of the country as origin, transit, and',
        'destination (TIP):',
        'Estavia is a country of destination.',
      ),
    ).toBe(2);
    expect(prompt('-- C.  Conditions', 'Timber workers live in huts without running water.')).toBe(1);
  });

  it('counts nothing where the point is all answer', () => {
    expect(
      prompt(
        '-- A. Victims are primarily handled by NGOs in close',
        'association with the government.',
        '',
        'More.',
      ),
    ).toBe(0);
  });
});
