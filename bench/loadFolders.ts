import { type Corpus, collect } from '../src/corpus/corpus.ts';
import { loadCorpus } from '../src/corpus/loadCorpus.ts';

/**
 * Loads the cables of several folders as one corpus; of two cables with one id the first folder's wins.
 *
 * @throws UserError when a folder cannot be read or holds no cable
 */
export async function loadFolders(folders: readonly string[]): Promise<Corpus> {
  const corpora = await Promise.all(folders.map(loadCorpus));
  return collect(corpora.flatMap(({ cables }) => cables));
}
