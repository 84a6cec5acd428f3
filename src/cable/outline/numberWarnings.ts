import type { FlowLine } from '../body/breaks.ts';
import type { Warning } from '../cable.ts';
import type { Point } from './points.ts';

// A larger gap is another count, not a loss.
const MOST_MISSING = 20;

/**
 * What is odd about the numbers of a cable's paragraphs: one used twice, one left out between two others.
 *
 * @param numbers the numbered points in the order of the text, with their locators
 */
export function numberWarnings(flow: readonly FlowLine[], numbers: ReadonlyMap<Point, string>): Warning[] {
  const warnings: Warning[] = [];
  let last = 0;
  for (const [{ line, mark }, locator] of numbers) {
    const offset = flow[line]?.start ?? 0;
    const number = Number(mark.label);
    const missing = last === 0 ? 0 : number - last - 1;
    if (locator !== mark.label) {
      warnings.push({ offset, message: `¶${mark.label} is used twice; this one is cited as ¶${locator}` });
    }
    if (missing > 0 && missing <= MOST_MISSING) {
      const which =
        missing === 1 ? `¶${number - 1} is missing` : `¶${last + 1} to ¶${number - 1} are missing`;
      warnings.push({ offset, message: which });
    }
    last = Math.max(last, number);
  }
  return warnings;
}
