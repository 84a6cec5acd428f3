import { describe, expect, it } from 'vitest';
import { body, flowOf } from '../flowOf.ts';

const breaks = (...lines: string[]): string[] => flowOf(body(...lines)).flow.map(({ before }) => before);
const marker = 'PARIS 00000198  005.6 OF 006';

describe('readFlow', () => {
  it('takes a blank line for the end of a paragraph', () => {
    expect(breaks('One', 'and more.', '', 'Two.')).toEqual([
      'paragraph-break',
      'line-break',
      'paragraph-break',
    ]);
  });

  it('lets a sentence run on over a page marker with its own blank lines', () => {
    expect(breaks('Does the government monitor', '', marker, '', '', 'patterns?')).toEqual([
      'paragraph-break',
      'line-break',
    ]);
  });

  it('sees the blank line that stands by a page marker on its own account', () => {
    expect(breaks('-- I. Are they jailed?', '', '', marker, '', '', 'While there were none.')[1]).toBe(
      'paragraph-break',
    );
  });

  it('knows where a page was turned', () => {
    const { flow } = flowOf(body('One', '', marker, '', '', 'two', 'three'));
    expect(flow.map(({ turned }) => turned)).toEqual([false, true, false]);
  });
});
