import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldParagraphs, foldWithOffsets, unfold } from '../../../src/cable/body/fold.ts';
import { readCable } from '../../../src/cable/readCable.ts';
import { readFictional } from '../realCables.ts';
import { expectOffsets } from '../wholeness.ts';

const folded = (text: string): string => {
  const cable = readCable(text);
  return fold(cable, { start: cable.body, end: text.length });
};

describe('fold', () => {
  it('joins wrapped lines and takes page markers and pilcrows out', () => {
    const text = 'victims in \n \nPARIS 00000198  002.6 OF 006 \n \n \n¶2009.  They \n had   no help. \n';
    expect(folded(text)).toBe('victims in 2009. They had no help.');
  });

  it('keeps a pilcrow that the archive did not put there', () => {
    expect(folded('See ¶5 of the report.')).toBe('See ¶5 of the report.');
  });

  it('joins a broken word where three kinds of evidence agree', () => {
    const text =
      'The law enforcement officials meet every single month there. \nThey brought together enfor \ncement officials.\n';
    expect(folded(text)).toContain('together enforcement officials');
    expect(folded(text.replace('enforcement', 'judicial'))).toContain('enfor cement');
  });

  it('is idempotent: folding what was folded changes nothing', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 60 }),
        fc.array(fc.constantFrom(' \n', '\n\n', '  ', ' ')),
        (words, gaps) => {
          const text = words
            .split(' ')
            .map((word, index) => word + (gaps[index] ?? ' '))
            .join('');
          expect(folded(folded(text))).toBe(folded(text));
        },
      ),
      { numRuns: 500, endOnFailure: true },
    );
  });

  it('gives exact offsets for any stretch of a cable, and its paragraphs joined are the text', () => {
    const cable = readCable(readFictional('09BELISK140'));
    const offset = fc.integer({ min: cable.body, max: cable.source.length });
    fc.assert(
      fc.property(offset, offset, (one, other) => {
        const span = { start: Math.min(one, other), end: Math.max(one, other) };
        expectOffsets(cable, span);
        expect(foldParagraphs(cable, span).join(' ')).toBe(fold(cable, span));
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  it('unfolds any stretch of folded text to the stretch of the file that folds to it', () => {
    const cable = readCable(readFictional('10VALMORA31'));
    const whole = foldWithOffsets(cable, { start: cable.body, end: cable.source.length });
    fc.assert(
      fc.property(fc.nat(whole.text.length - 1), fc.integer({ min: 1, max: 300 }), (start, length) => {
        const end = Math.min(whole.text.length, start + length);
        expect(fold(cable, unfold(whole, start, end))).toBe(whole.text.slice(start, end).trim());
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });
});
