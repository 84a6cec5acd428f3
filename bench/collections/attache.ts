import { createRanking } from '../../src/search/ranking.ts';
import { readVocabulary } from '../../src/search/vocabulary.ts';
import { ANY_TEXT } from '../../src/search/weights.ts';
import type { Document, Index } from '../baselines/baseline.ts';
import { plainConcepts } from './plainConcepts.ts';

/**
 * Attaché's analyzer and ranking over the documents of a collection, by words alone and without what is made
 * for cables: thesaurus, scope, questionnaire, kinds of answers.
 */
export async function buildAttache(documents: readonly Document[]): Promise<Index> {
  const ranking = createRanking(
    documents.map(({ title, text }, id) => ({
      id,
      question: title,
      answer: text,
      section: '',
      breaks: [],
    })),
    null,
    ANY_TEXT,
  );
  const vocabulary = readVocabulary(documents.map(({ title, text }) => `${title} ${text}`));
  return {
    search(question, depth) {
      const concepts = plainConcepts(question, vocabulary);
      return ranking
        .rank({ concepts, wanted: null, vector: null }, { most: depth })
        .flatMap(({ id, score }) => {
          const document = documents[id];
          return document === undefined ? [] : [{ id: document.id, score }];
        });
    },
  };
}
