import { type Acronyms, readAcronyms } from './acronyms.ts';
import type { Document } from './document.ts';
import { repairSpelling } from './spelling.ts';
import { type Akin, akinTo } from './thesaurus.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** What is known of words: built once for a corpus, used for every question. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly acronyms: Acronyms;
  /** What the field calls a word or phrase, by its `phraseKey`. */
  readonly akinTo: (key: string) => readonly Akin[];
  /** The corpus's word that a misspelt one was meant to be, or `null`. */
  readonly repair: (word: string, vocabulary: Vocabulary) => string | null;
}

export function createLexicon(documents: readonly Document[]): Lexicon {
  return {
    vocabulary: readVocabulary(documents.map(({ question, answer }) => `${question} ${answer}`)),
    acronyms: readAcronyms(documents.map(({ answer }) => answer)),
    akinTo,
    repair: repairSpelling,
  };
}
