import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCable } from '../cable/readCable.ts';
import { UserError } from '../userError.ts';
import { type Corpus, collect } from './corpus.ts';
import { decode } from './decode.ts';

/**
 * Reads every `.txt` file of a folder as a cable.
 *
 * @throws UserError when the folder cannot be read or holds no cable
 */
export async function loadCorpus(folder: string): Promise<Corpus> {
  const names = await readdir(folder).catch(() => {
    throw new UserError(
      `The corpus folder "${folder}" cannot be read; set CORPUS_DIR or --corpus to a folder of cables.`,
    );
  });
  const files = names.filter((name) => name.toLowerCase().endsWith('.txt')).sort();
  const cables = await Promise.all(
    files.map(async (name) => readCable(decode(await readFile(join(folder, name))))),
  );
  const corpus = collect(cables.filter(({ id }) => id !== ''));
  if (corpus.cables.length === 0) {
    throw new UserError(
      `The corpus folder "${folder}" holds no cable; a cable is a .txt file whose first line is its id.`,
    );
  }
  return corpus;
}
