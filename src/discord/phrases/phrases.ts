import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** The bot's own sentences, names and labels in one language. Quotations are never translated. */
export type Phrases = typeof en;

/** By language: `es` for `es-ES` and `es-419`. */
export const CATALOGUES: ReadonlyMap<string, Phrases> = new Map([
  ['en', en],
  ['fr', fr],
  ['es', es],
  ['de', de],
]);

/** The phrases for a locale such as `es-419`, by its language; English where there are none. */
export function phrasesFor(locale: string): Phrases {
  return CATALOGUES.get(locale.split('-')[0] ?? '') ?? en;
}
