import { createLexicon, type Lexicon } from '../../src/search/lexicon.ts';

/** The lexicon of a corpus of such answers. */
export function lexiconOf(...answers: readonly string[]): Lexicon {
  return createLexicon(answers.map((answer, id) => ({ id, question: '', answer, section: '', breaks: [] })));
}
