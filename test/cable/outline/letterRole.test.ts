import { describe, expect, it } from 'vitest';
import { letterRole } from '../../../src/cable/outline/letterRole.ts';
import { body, flowOf } from '../flowOf.ts';

function role(...lines: string[]): string {
  const { flow, points } = flowOf(body(...lines));
  return letterRole(flow, points);
}

describe('letterRole', () => {
  it('tells the three ways of posts apart', () => {
    expect(role('Is there a law?', '-- A. There is one.', '', 'Is it used?', '-- B. It is not.')).toBe(
      'below-question',
    );
    expect(role('-- A. Is there a law?', '', 'There is one.', '', '-- B. Is it used?', '', 'No.')).toBe(
      'question',
    );
    expect(role('¶A.  (SBU) There is a law.', '', '¶B.  (SBU) It is not used.')).toBe('answer');
  });

  it('goes by the greater part', () => {
    expect(
      role(
        '-- A. There is a law.',
        '',
        'Why not?',
        '',
        '-- B. It is new.',
        '',
        '-- C. It is good.',
        '',
        '-- D. It is so.',
        '',
        '-- E. Yes.',
      ),
    ).toBe('answer');
  });
});
