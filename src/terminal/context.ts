import { loadCorpus } from '../corpus/loadCorpus.ts';
import { createSearcher, type Searcher } from '../search/searcher.ts';
import { type Style, styleFor } from './style.ts';

/** What every command may use. Loading happens when a command asks for it and not before. */
export interface Context {
  readonly corpusDir: string;
  readonly style: Style;
  readonly searcher: () => Promise<Searcher>;
}

export function createContext(corpusDir: string): Context {
  return {
    corpusDir,
    style: styleFor(process.stdout),
    searcher: async () => createSearcher(await loadCorpus(corpusDir)),
  };
}

/** Writes a result to standard output: one line of JSON, or text for people. */
export function print(result: object | string): void {
  process.stdout.write(`${typeof result === 'string' ? result : JSON.stringify(result)}\n`);
}
