import { loadSearcher } from '../loadSearcher.ts';
import type { Searcher } from '../search/searcher.ts';
import { maskContacts } from '../text/mask.ts';
import { progressBar } from './progressBar.ts';
import { type Style, styleFor } from './style.ts';

/** What every command may use. Loading happens when a command asks for it and not before. */
export interface Context {
  readonly corpusDir: string;
  readonly style: Style;
  /** Takes persons' contact details out of a text, unless MASK_CONTACTS is off. */
  readonly mask: (text: string) => string;
  /** @param most how many sentences may be encoded before the first question; the usual number without it */
  readonly searcher: (most?: number) => Promise<Searcher>;
}

// Encoding so many takes two to three minutes on two cores; a larger corpus is prepared with `index`.
const MOST_TO_ENCODE = 10_000;

async function loadWithProgress(corpusDir: string, most: number): Promise<Searcher> {
  const bar = await progressBar('encoding sentences, once');
  try {
    return await loadSearcher(corpusDir, {
      model: process.env['SENTENCE_MODEL'],
      folder: process.env['VECTORS_DIR']?.trim() || undefined,
      most,
      progress: bar.show,
      tooMany: (missing) =>
        console.error(
          `Searching by words alone: ${missing} sentences are not encoded yet; run "attache index" once.`,
        ),
    });
  } finally {
    bar.stop();
  }
}

export function createContext(corpusDir: string, maskOff: boolean): Context {
  const mask = maskOff ? (text: string) => text : maskContacts;
  return {
    corpusDir,
    mask,
    style: styleFor(process.stdout, mask),
    searcher: (most = MOST_TO_ENCODE) => loadWithProgress(corpusDir, most),
  };
}

/** Writes a result to standard output: text for people, or one line of JSON with its texts masked. */
export function print(result: object | string, mask: (text: string) => string = (text) => text): void {
  const masked = (_: string, value: unknown): unknown => (typeof value === 'string' ? mask(value) : value);
  process.stdout.write(`${typeof result === 'string' ? result : JSON.stringify(result, masked)}\n`);
}
