import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../src/cable/outline/places.ts';
import { body, flowOf } from '../flowOf.ts';

function standings(...lines: string[]): number[] {
  const { flow, headings } = flowOf(body('A paragraph.', '', 'Another one.', '', ...lines));
  return findPlaces(flow, headings).map(({ standing }) => standing);
}

const marker = ['', 'ANKARA 00000273  004 OF 005', '', ''];

describe('findPlaces and findListItems', () => {
  it('weigh the items of a list against being points, on both sides of a page marker', () => {
    expect(standings('It includes:', '1. Office.', ...marker, '2. Board.', '3. Court.')).toEqual([
      -2, -2, -2,
    ]);
  });

  it('leave a paragraph that begins a page its chance', () => {
    expect(standings('It is so.', ...marker, '5. (U) Next.')).toEqual([1]);
  });

  it('see that no sentence has ended above', () => {
    expect(standings('in the courtroom of Mr. Justice', ...marker, 'T. Moravec.')).toEqual([-2]);
  });
});
