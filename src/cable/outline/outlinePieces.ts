import type { FlowLine } from '../body/breaks.ts';
import type { Piece, Quotation } from '../cable.ts';
import type { UnitChapter } from './answers.ts';
import type { Block } from './blocks.ts';

/** What an outline took the lines of a body for. */
export interface OutlineParts {
  readonly flow: readonly FlowLine[];
  /** The first line of the signature and what stands around it. */
  readonly closing: number;
  readonly headings: readonly Block[];
  /** Numbered paragraphs that are headings. */
  readonly titles: readonly Block[];
  readonly chapters: readonly UnitChapter[];
  readonly quote: (lines: Block) => Quotation;
}

/** Names the pieces of a body, in any order and without overlap. */
export function outlinePieces({ flow, closing, headings, titles, chapters, quote }: OutlineParts): Piece[] {
  const lines = (role: Piece['role'], block: Block | null): Piece[] => {
    const start = block && flow[block.from]?.start;
    const end = block && flow[block.to - 1]?.end;
    return typeof start === 'number' && typeof end === 'number' ? [{ role, start, end }] : [];
  };
  const quoted = (role: Piece['role'], block: Block | null): Piece[] => {
    const [whole] = lines(role, block);
    if (block === null || whole === undefined) return [];
    const { start, end } = quote(block);
    return [
      { role: 'mark', start: whole.start, end: start },
      { role, start, end },
    ];
  };
  return [
    ...[...headings, ...titles].flatMap((heading) => lines('heading', heading)),
    ...chapters.flatMap(({ units }) =>
      units.flatMap(({ point, question, text, notes }) => [
        ...(point?.mark.kind === 'block' ? lines('mark', { from: point.line, to: point.line + 1 }) : []),
        ...quoted('question', question),
        ...quoted('answer', text),
        ...notes.flatMap((note) => lines('note', note)),
      ]),
    ),
    ...lines('closing', closing < flow.length ? { from: closing, to: flow.length } : null),
  ];
}
