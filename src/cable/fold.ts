import type { Cable, Segment, Span } from './cable.ts';

/** What folding needs of a cable. */
export type Foldable = Pick<Cable, 'source' | 'segments'>;

const SHOWN_AS: Record<Exclude<Segment['kind'], 'text'>, string> = {
  'line-break': ' ',
  'paragraph-break': '\n',
  'word-break': '',
  'page-marker': '',
  pilcrow: '',
};

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

function unwrap({ source, segments }: Foldable, { start, end }: Span): string {
  let text = '';
  for (let index = firstSegment(segments, start); index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined || segment.start >= end) break;
    text +=
      segment.kind === 'text'
        ? source.slice(Math.max(segment.start, start), Math.min(segment.end, end))
        : SHOWN_AS[segment.kind];
  }
  return text;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The text that is shown for a stretch of a cable's body: page markers and the archive's pilcrows out,
 * wrapped lines joined, white space run together to one blank. Nothing else is changed.
 */
export function fold(cable: Foldable, span: Span): string {
  return squeeze(unwrap(cable, span));
}

/** The same text, one string a source paragraph; joined with blanks they equal `fold`. */
export function foldParagraphs(cable: Foldable, span: Span): string[] {
  return unwrap(cable, span)
    .split(/\s*\n\s*/)
    .map(squeeze)
    .filter((paragraph) => paragraph !== '');
}
