import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Document } from '../../src/search/document.ts';
import { QUESTIONNAIRE_OUTLINE } from '../../src/search/questionnaireOutline.ts';
import { documentsOf } from '../../src/search/searcher.ts';

/** Which of the Department's questions are left out: all that a cable does not repeat, or our outline's. */
export type LeftOut = 'inherited' | 'outlined';

const OUTLINE = Object.values(QUESTIONNAIRE_OUTLINE).flatMap((points) => Object.values(points));

/** The documents of a corpus without the Department's questions that come from elsewhere. */
export function withoutQuestions(corpus: Corpus, leftOut: LeftOut): Document[] {
  return documentsOf(corpus).map((document) => {
    const own = (corpus.entries[document.id]?.answer.question ?? null) !== null;
    const left =
      !own && (leftOut === 'inherited' || OUTLINE.some((text) => document.question.startsWith(text)));
    return left ? { ...document, question: '' } : document;
  });
}
