import { describe, expect, it } from 'vitest';
import { readCable } from '../../../src/cable/readCable.ts';

describe('readSegments', () => {
  it('names each piece of a body', () => {
    const source = 'He came in \n \nPARIS 00000198  001.6 OF 006 \n \n \n¶2009.  End.\n\nMore.';
    const segments = readCable(source).segments.map(({ kind, start, end }) => [
      kind,
      source.slice(start, end).trim(),
    ]);
    expect(segments.filter(([, text]) => text !== '')).toEqual([
      ['text', 'He came in'],
      ['page-marker', 'PARIS 00000198  001.6 OF 006'],
      ['pilcrow', '¶'],
      ['text', '2009.  End.'],
      ['text', 'More.'],
    ]);
    expect(segments.map(([kind]) => kind)).toContain('paragraph-break');
  });

  it('leaves a pilcrow in the midst of a line to the text', () => {
    expect(readCable('See ¶5 there.').segments.map(({ kind }) => kind)).toEqual(['text']);
  });
});
