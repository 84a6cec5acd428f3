import { describe, expect, it } from 'vitest';
import { body, flowOf } from '../flowOf.ts';

const points = (...lines: string[]): string[] => flowOf(body(...lines)).points.map(({ mark }) => mark.label);

describe('findPoints', () => {
  it('tells list items from paragraphs', () => {
    expect(
      points(
        '¶C.  (SBU) The taskforce includes:',
        '',
        '¶1. MFA -- Chair',
        '¶2. MOJ - EU Directorate',
        '¶23. Cankaya',
        '¶34. Ankara',
        '',
        '¶D.  (SBU) The GOT',
      ),
    ).toEqual(['C', 'D']);
  });

  it('tells a list that a page marker cuts', () => {
    expect(
      points(
        '¶2.  (U) It is:',
        '¶1. The MOJ',
        '¶2. The MOI',
        '',
        'ANKARA 00000273  004 OF 005',
        '',
        '',
        '¶3. The MOL',
        '¶4. The MFA',
        '',
        '¶3.  (U) Next',
      ),
    ).toEqual(['2', '3']);
  });

  it('tells the clauses of a law', () => {
    expect(
      points(
        '-- A. Laws:',
        '',
        'The law states:',
        '¶1. Procuring, removing',
        '¶2. Procuring, housing',
        '',
        '-- B. What?',
        '',
        'No.',
      ),
    ).toEqual(['A', 'B']);
  });

  it('tells the end of a sentence and an initial', () => {
    expect(
      points(
        '¶6.  (SBU) In November',
        '¶30. The judge, Mr.',
        '¶T. Moravec, has closed it.',
        '',
        '¶7.  (SBU) The ATB',
      ),
    ).toEqual(['6', '7']);
  });

  it('takes numbers that are missing, used twice or begin late', () => {
    expect(
      points('¶5.  (U) a', '', '¶6.  (U) b', '', '¶8.  (U) c', '', '¶8.  (U) d', '', '¶22.  (U) e'),
    ).toEqual(['5', '6', '8', '8', '22']);
  });

  it('takes letters that restart under each heading, and blocks that begin in the middle', () => {
    expect(
      points(
        'ONE TWO',
        '-------',
        '',
        '¶A.  (U) a',
        '',
        '¶B.  (U) b',
        '',
        'THREE',
        '-----',
        '',
        '¶A.  (U) c',
      ),
    ).toEqual(['A', 'B', 'A']);
    expect(
      points('Section K:', '----------', '', '¶1.  (U) a', 'Section L', '---------', '', '¶2.  (U) b'),
    ).toEqual(['K', '1', 'L', '2']);
  });

  it('takes numbered titles in dense text', () => {
    expect(
      points(
        '¶1. (SBU) Contact is X.',
        '¶23.  Situation:',
        '-- A.  Sources:',
        'The BCB, in 2008 and',
        '¶2009.  It is so.',
        '¶24.  Scene:',
        '-- A.  Problem:',
        'Yes.',
      ),
    ).toEqual(['1', '23', 'A', '24', 'A']);
  });
});
