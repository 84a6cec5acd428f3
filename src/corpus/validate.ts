import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readCable } from '../cable/readCable.ts';
import { UserError } from '../userError.ts';
import { checkCable } from './checkCable.ts';
import { decode } from './decode.ts';

/** A problem with the place where a person finds it. */
export interface Finding {
  readonly file: string;
  /** The cable's id; empty where the file has none. */
  readonly cable: string;
  /** Counted from 1; `null` where the whole cable is meant. */
  readonly line: number | null;
  readonly level: 'error' | 'warning';
  readonly message: string;
}

export interface Validation {
  readonly cables: number;
  readonly answers: number;
  readonly errors: number;
  readonly warnings: number;
  readonly findings: readonly Finding[];
}

async function listCables(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => {
    throw new UserError(`"${path}" cannot be read; name a cable or a folder of cables.`);
  });
  if (!found.isDirectory()) return [path];
  const names = await readdir(path);
  return names
    .filter((name) => /\.txt$/i.test(name))
    .sort()
    .map((name) => join(path, name));
}

const lineOf = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

/**
 * Reads every cable of a folder, or one file, and checks it.
 *
 * @throws UserError when the path cannot be read
 */
export async function validate(path: string): Promise<Validation> {
  const findings: Finding[] = [];
  const files = new Map<string, string>();
  let answers = 0;
  for (const file of await listCables(path)) {
    const cable = readCable(decode(await readFile(file)));
    const name = basename(file);
    answers += cable.sections.reduce((sum, section) => sum + section.answers.length, 0);
    for (const { level, offset, message } of checkCable(cable)) {
      const line = offset === null ? null : lineOf(cable.source, offset);
      findings.push({ file: name, cable: cable.id, line, level, message });
    }
    const twin = files.get(cable.id);
    if (twin !== undefined)
      findings.push({
        file: name,
        cable: cable.id,
        line: 1,
        level: 'error',
        message: `${twin} is the same cable`,
      });
    files.set(cable.id, name);
  }
  const errors = findings.filter(({ level }) => level === 'error').length;
  return { cables: files.size, answers, errors, warnings: findings.length - errors, findings };
}
