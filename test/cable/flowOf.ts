import { type FlowLine, readFlow } from '../../src/cable/body/breaks.ts';
import { readLines } from '../../src/cable/body/lines.ts';
import { findHeadings, type Heading } from '../../src/cable/outline/headings.ts';
import { findPoints, type Point } from '../../src/cable/outline/points.ts';

/** The flow, headings and points of a body, as the reader's first passes find them. */
export function flowOf(body: string): { flow: FlowLine[]; headings: Heading[]; points: Point[] } {
  const flow = readFlow(readLines(body));
  const headings = findHeadings(flow);
  return { flow, headings, points: findPoints(flow, headings) };
}

/** A body of lines; the archive ends each in one blank. */
export const body = (...lines: readonly string[]): string => lines.map((line) => `${line} \n`).join('');
