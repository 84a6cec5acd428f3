import { loadCorpus } from '../corpus/loadCorpus.ts';
import { createSearcher, type Searcher } from '../search/searcher.ts';
import { maskContacts } from '../text/mask.ts';
import { type Style, styleFor } from './style.ts';

/** What every command may use. Loading happens when a command asks for it and not before. */
export interface Context {
  readonly corpusDir: string;
  readonly style: Style;
  /** Takes persons' contact details out of a text, unless MASK_CONTACTS is off. */
  readonly mask: (text: string) => string;
  readonly searcher: () => Promise<Searcher>;
}

export function createContext(corpusDir: string, maskOff: boolean): Context {
  const mask = maskOff ? (text: string) => text : maskContacts;
  return {
    corpusDir,
    mask,
    style: styleFor(process.stdout, mask),
    searcher: async () => createSearcher(await loadCorpus(corpusDir)),
  };
}

/** Writes a result to standard output: text for people, or one line of JSON with its texts masked. */
export function print(result: object | string, mask: (text: string) => string = (text) => text): void {
  const masked = (_: string, value: unknown): unknown => (typeof value === 'string' ? mask(value) : value);
  process.stdout.write(`${typeof result === 'string' ? result : JSON.stringify(result, masked)}\n`);
}
