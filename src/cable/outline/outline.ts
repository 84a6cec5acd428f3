import type { FlowLine } from '../body/breaks.ts';
import type { Foldable } from '../body/fold.ts';
import { coverBody } from '../body/pieces.ts';
import type { Cable, Paragraph } from '../cable.ts';
import { uniqueNames } from '../citation/locators.ts';
import { type UnitChapter, writeSections } from './answers.ts';
import { mergeBlocks } from './blockUnits.ts';
import { findClosing } from './closing.ts';
import { findHeadings } from './headings.ts';
import { leads } from './lead.ts';
import { letterRole } from './letterRole.ts';
import { numberWarnings } from './numberWarnings.ts';
import { outlinePieces } from './outlinePieces.ts';
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

  const titles = read.flatMap(({ titled }) => titled ?? []);
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
    pieces: coverBody(
      outlinePieces({ flow, closing, headings, titles, chapters, quote }),
      body,
      cable.source.length,
    ),
  };
}
