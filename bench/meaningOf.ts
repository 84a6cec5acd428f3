import type { Corpus } from '../src/corpus/corpus.ts';
import { readMeaning } from '../src/loadSearcher.ts';
import type { Meaning } from '../src/search/searcher.ts';

const VECTORS = 'node_modules/.cache/attache';
const read = new WeakMap<Corpus, Promise<Meaning | null>>();

async function readAnew(corpus: Corpus): Promise<Meaning | null> {
  const meaning = await readMeaning(corpus, {
    model: process.env['SENTENCE_MODEL'],
    folder: VECTORS,
    most: Number.POSITIVE_INFINITY,
    progress: (done, total) => {
      if (done === 0) console.error(`encoding ${total} sentences, once`);
    },
    tooMany: () => undefined,
  });
  if (meaning === null) console.error('The sentence model is not installed; searching by words alone.');
  return meaning;
}

/** What the sentence model of the setting SENTENCE_MODEL says of a corpus, read once; `null` without it. */
export function meaningOf(corpus: Corpus): Promise<Meaning | null> {
  const meaning = read.get(corpus) ?? readAnew(corpus);
  read.set(corpus, meaning);
  return meaning;
}
