import { describe, expect, it } from 'vitest';
import { findClosing } from '../../../src/cable/outline/closing.ts';
import { body, flowOf } from '../flowOf.ts';

function closing(...lines: string[]): string[] {
  const { flow } = flowOf(body(...lines));
  return flow.slice(findClosing(flow)).map(({ text }) => text);
}

describe('findClosing', () => {
  it('finds the signature, in capitals or not, with or without a blank line above', () => {
    expect(closing('training.', '', 'RIVKIN')).toEqual(['RIVKIN']);
    expect(closing('training.', '', 'McCormick')).toEqual(['McCormick']);
    expect(closing('in persons.', 'SOBEL')).toEqual(['SOBEL']);
    expect(closing('like them.', 'Beecroft')).toEqual(['Beecroft']);
    expect(closing('Not applicable.', '', 'VAN VOORST')).toEqual(['VAN VOORST']);
  });

  it('finds what stands around it', () => {
    expect(
      closing(
        'Text.',
        '',
        'End text of submission Part 2 of 2.',
        '',
        'VAN VOORST',
        '',
        '',
        '1',
        'SENSITIVE BUT UNCLASSIFIED',
      ),
    ).toHaveLength(4);
    expect(
      closing(
        'Text.',
        '',
        "Visit Ankara's Classified Web Site at",
        '',
        'ANKARA 00000273  005 OF 005',
        '',
        '',
        'http://www.example/Portal:Turk ey',
        '',
        'Jeffrey',
      ),
    ).toHaveLength(3);
  });

  it('leaves the last words of an answer', () => {
    expect(closing('-- E. Anything?', '', 'None')).toEqual([]);
    expect(closing('They work with', 'IOM')).toEqual([]);
    expect(closing('RIVKIN')).toEqual([]);
  });
});
