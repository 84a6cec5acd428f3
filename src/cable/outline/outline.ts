import type { FlowLine } from '../body/breaks.ts';
import type { Foldable } from '../body/fold.ts';
import { coverBody } from '../body/pieces.ts';
import type { Cable, Paragraph, Piece } from '../cable.ts';
import { uniqueNames } from '../citation/locators.ts';
import { type UnitChapter, writeSections } from './answers.ts';
import type { Block } from './blocks.ts';
import { mergeBlocks } from './blockUnits.ts';
import { findClosing } from './closing.ts';
import { findHeadings } from './headings.ts';
import { leads } from './lead.ts';
import { letterRole } from './letterRole.ts';
import { numberWarnings } from './numberWarnings.ts';
import { findPoints } from './points.ts';
import { quoter } from './quoter.ts';
import { divide } from './stretches.ts';
import { readUnits } from './units.ts';

export type Outline = Pick<Cable, 'sections' | 'paragraphs' | 'pieces' | 'warnings'>;

/**
 * Reads the sections, answers and numbered paragraphs of a cable's body.
 *
 * @param flow the lines of the body that carry text
 * @param body where the body begins, an offset into the file
 */
export function readOutline(
  cable: Foldable & Pick<Cable, 'references'>,
  flow: readonly FlowLine[],
  body: number,
): Outline {
  const closing = findClosing(flow);
  const open = flow.slice(0, closing);
  const headings = findHeadings(open);
  const points = findPoints(open, headings);
  const role = letterRole(open, points);
  const leadOf = leads(open, points);
  const quote = quoter(cable, open, leadOf);

  const uniqueNumber = uniqueNames();
  const numbers = new Map(
    points
      .filter(({ mark }) => mark.kind === 'number')
      .map((point) => [point, uniqueNumber(point.mark.label)]),
  );
  const read = divide(open, headings, points).map((chapter) => ({
    ...chapter,
    units: readUnits(open, chapter.stretches, role),
  }));
  const paragraphs = read.flatMap(({ titled, units }): Paragraph[] => {
    const numbered = titled === null ? units : [{ point: titled.point, text: titled }, ...units];
    return numbered.flatMap(({ point, text }) => {
      const locator = point && numbers.get(point);
      if (!point || !locator || !text) return [];
      const { start, end } = quote(text);
      return [{ locator, number: Number(point.mark.label), start, end }];
    });
  });
  const chapters = read.map(
    ({ title, titled, units }): UnitChapter => ({
      title,
      owner: titled?.point ?? null,
      units: mergeBlocks(open, units),
    }),
  );

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
  const pieces = [
    ...headings.flatMap((heading) => lines('heading', heading)),
    ...read.flatMap(({ titled }) => lines('heading', titled)),
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
  const { sections, warnings } = writeSections({
    flow: open,
    chapters,
    numbers,
    quote,
    leadOf,
    references: cable.references,
  });
  return {
    sections,
    paragraphs,
    warnings: [...numberWarnings(open, numbers), ...warnings].sort((a, b) => a.offset - b.offset),
    pieces: coverBody(pieces, body, cable.source.length),
  };
}
