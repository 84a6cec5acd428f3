import type { Cable, Segment, Span } from '../cable.ts';

/** What folding needs of a cable. */
export type Foldable = Pick<Cable, 'source' | 'segments'>;

/** Folded text that remembers where each of its characters stands in the file. */
export interface Folded {
  readonly text: string;
  /** For each character of `text` its offset in the file; for a joining blank, that of the first blank. */
  readonly offsets: readonly number[];
  /** Offsets into `text` at which a further source paragraph begins. */
  readonly breaks: readonly number[];
}

const WHITE_SPACE = /\s/;

/** The index of the first segment that ends after `offset`. */
function firstSegment(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Folds a stretch of a cable's body to the text that is shown: page markers and the archive's pilcrows
 * out, wrapped lines and broken words joined, white space run together to one blank. Nothing else changes.
 */
export function foldWithOffsets({ source, segments }: Foldable, { start, end }: Span): Folded {
  let text = '';
  const offsets: number[] = [];
  const breaks: number[] = [];
  let blankAt = -1;
  let broken = false;
  const blank = (offset: number): void => {
    if (blankAt < 0) blankAt = offset;
  };
  const show = (character: string, offset: number): void => {
    if (text !== '' && blankAt >= 0) {
      text += ' ';
      offsets.push(blankAt);
      if (broken) breaks.push(text.length);
    }
    blankAt = -1;
    broken = false;
    text += character;
    offsets.push(offset);
  };
  for (let index = firstSegment(segments, start); index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined || segment.start >= end) break;
    if (segment.kind === 'line-break' || segment.kind === 'paragraph-break') blank(segment.start);
    broken ||= segment.kind === 'paragraph-break';
    if (segment.kind !== 'text') continue;
    for (let offset = Math.max(segment.start, start); offset < Math.min(segment.end, end); offset += 1) {
      const character = source.charAt(offset);
      if (WHITE_SPACE.test(character)) blank(offset);
      else show(character, offset);
    }
  }
  return { text, offsets, breaks };
}

/** The text that is shown for a stretch of a cable's body; that of `foldWithOffsets`, in less time. */
export function fold({ source, segments }: Foldable, { start, end }: Span): string {
  const parts: string[] = [];
  for (let index = firstSegment(segments, start); index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined || segment.start >= end) break;
    if (segment.kind === 'line-break' || segment.kind === 'paragraph-break') parts.push(' ');
    if (segment.kind === 'text')
      parts.push(source.slice(Math.max(segment.start, start), Math.min(segment.end, end)));
  }
  // Single blanks stay as they are: replacing each would cost ten times the time.
  return parts
    .join('')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** The same text, one string a source paragraph; joined with blanks they equal `fold`. */
export function foldParagraphs(cable: Foldable, span: Span): string[] {
  const { text, breaks } = foldWithOffsets(cable, span);
  const starts = [0, ...breaks];
  return text === '' ? [] : starts.map((start, index) => text.slice(start, starts[index + 1]).trimEnd());
}

/** The stretch of the file that a stretch of folded text was folded from. */
export function unfold({ offsets }: Folded, start: number, end: number): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? -1) + 1 };
}
