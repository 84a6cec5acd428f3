import { Charset, Encoder, Index } from 'flexsearch';
import english from 'flexsearch/lang/en';
import type { Baseline } from './baseline.ts';
import { ourTerms } from './ourTerms.ts';

// On the questions of dev one index over title and text did best. Tried were a document of two fields, whose
// results FlexSearch only lists one after the other (much worse), context (worse), prefixes, the phonetic
// charsets and resolutions of 1, 3 and 50 (no gain).

const encoder = new Encoder(Charset.Default).assign(english);
const ownTerms = (text: string): string[] => encoder.encode(text);

/** FlexSearch with its English stop words and stemmer, and suggestions on: it asks for every word otherwise. */
export const flexSearchBaseline: Baseline = {
  name: 'FlexSearch',
  terms: ownTerms,
  async build(documents, tokens) {
    const encode = tokens === 'own' ? ownTerms : (text: string): string[] => [...ourTerms(text)];
    const texts = documents.map(({ id, title, text }) => ({ id, text: `${title} ${text}` }));
    const held = new Map(texts.map(({ id, text }) => [id, new Set(encode(text))]));
    const index = new Index({ encode });
    for (const { id, text } of texts) index.add(id, text);
    return {
      search(question, depth) {
        const asked = [...new Set(encode(question))];
        return index.search(question, { limit: depth, suggest: true }).map((found) => {
          const id = String(found);
          // FlexSearch ranks by the number of words found first, but tells no score.
          return { id, score: asked.filter((term) => held.get(id)?.has(term)).length };
        });
      },
    };
  },
};
