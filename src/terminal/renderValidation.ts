import type { Validation } from '../corpus/validate.ts';
import type { Style } from './style.ts';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The findings as a table, below what was checked. */
export function renderValidation(
  { cables, answers, errors, warnings, findings }: Validation,
  style: Style,
): string {
  const rows = findings.map(({ file, line, level, message }) => [
    line === null ? file : `${file}:${line}`,
    level,
    message,
  ]);
  const width = (column: number): number => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0));
  const widths = [width(0), width(1)];
  return [
    `${plural(cables, 'cable')}, ${plural(answers, 'answer')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`,
    ...rows.map((row) => style.plain(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))),
  ].join('\n');
}
