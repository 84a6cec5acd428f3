// The one door to natural. Its index loads database drivers, reads `.env` and prints advertisements, so
// only single files of it are imported, and only here.
import { createRequire } from 'node:module';
import distances from 'natural/lib/natural/distance/levenshtein_distance.js';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import stopwords from 'natural/lib/natural/util/stopwords.js';

/** The Porter stem of a lower-case word. */
export const stem = (word: string): string => porter.stem(word);

/** natural's English stop words, lower case. */
export const STOP_WORDS: ReadonlySet<string> = new Set(stopwords.words);

/** The number of insertions, deletions, replacements and swaps of neighbours between two words. */
export const editDistance = (a: string, b: string): number =>
  distances.DamerauLevenshteinDistance(a, b, { restricted: true });

let lexicon: ReadonlySet<string> | undefined;

/** The words of natural's English lexicon as texts write them: names with a capital, every form by itself. */
export function readEnglishLexicon(): ReadonlySet<string> {
  lexicon ??= new Set(
    Object.keys(
      createRequire(import.meta.url)(
        'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
      ),
    ),
  );
  return lexicon;
}
