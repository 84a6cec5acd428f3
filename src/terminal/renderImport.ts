import type { ImportReport } from '../corpus/import/importCables.ts';
import type { Style } from './style.ts';

/** What came in, what was skipped and why. */
export function renderImport(report: ImportReport, folder: string, style: Style): string {
  const { imported, replaced, unchanged, conflicts, skipped } = report;
  return [
    `${folder}: ${imported} imported, ${replaced} replaced, ${unchanged} unchanged.`,
    ...(conflicts.length === 0
      ? []
      : [
          `${conflicts.length} already there with another text, not overwritten without --replace: ${conflicts.join(', ')}`,
        ]),
    ...skipped.map(({ reason, count, examples }) => {
      const more = count > examples.length ? ', …' : '';
      return `${count} skipped, because ${reason}: ${examples.join(', ')}${more}`;
    }),
  ]
    .map(style.plain)
    .join('\n');
}
