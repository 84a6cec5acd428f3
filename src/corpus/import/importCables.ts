import { mkdir } from 'node:fs/promises';
import { readCable } from '../../cable/readCable.ts';
import { type Progress, readSources } from './readSources.ts';
import { type Selection, whyNot } from './selection.ts';
import { writeCable } from './writeCable.ts';

export interface ImportOptions extends Selection {
  readonly replace?: boolean | undefined;
}

/** What an import did. */
export interface ImportReport {
  readonly imported: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** Ids that the corpus has with another text. */
  readonly conflicts: readonly string[];
  /** How many were skipped, by reason, with the first few names. */
  readonly skipped: readonly {
    readonly reason: string;
    readonly count: number;
    readonly examples: readonly string[];
  }[];
}

const EXAMPLES = 5;

/**
 * Takes the cables of files and folders into a corpus folder. Doing it again changes nothing; an
 * interrupted import leaves a usable corpus.
 *
 * @throws UserError when a path does not exist
 */
export async function importCables(
  paths: readonly string[],
  folder: string,
  options: ImportOptions,
  progress: Progress = () => undefined,
): Promise<ImportReport> {
  await mkdir(folder, { recursive: true });
  const counts = { imported: 0, replaced: 0, unchanged: 0, conflict: 0 };
  const conflicts: string[] = [];
  const skipped = new Map<string, string[]>();
  const counted = new Map<string, number>();
  const skip = (name: string, reason: string): void => {
    const examples = skipped.get(reason) ?? [];
    counted.set(reason, (counted.get(reason) ?? 0) + 1);
    skipped.set(reason, examples.length < EXAMPLES ? [...examples, name] : examples);
  };
  for await (const source of readSources(paths, progress)) {
    if ('problem' in source) {
      skip(source.name, source.problem);
      continue;
    }
    const cable = readCable(source.text);
    const reason = whyNot(cable, options);
    if (reason !== null) {
      skip(cable.id === '' ? source.name : cable.id, reason);
      continue;
    }
    const outcome = await writeCable(folder, cable.id, source.text, options.replace === true);
    counts[outcome] += 1;
    if (outcome === 'conflict') conflicts.push(cable.id);
  }
  const { imported, replaced, unchanged } = counts;
  return {
    imported,
    replaced,
    unchanged,
    conflicts,
    skipped: [...skipped].map(([reason, examples]) => ({
      reason,
      count: counted.get(reason) ?? 0,
      examples,
    })),
  };
}
