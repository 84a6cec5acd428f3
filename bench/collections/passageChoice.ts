import { readWanted } from '../../src/search/answerType.ts';
import { readConcepts } from '../../src/search/concepts.ts';
import { lookupOf } from '../../src/search/coverage.ts';
import { analyzeDocument, type Document } from '../../src/search/document.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { bestPassage, headOf, readPassages } from '../../src/search/passages.ts';
import { readSentences, type Sentence } from '../../src/text/sentences.ts';
import { createInvertedIndex } from '../baselines/invertedIndex.ts';
import { ourTerms } from '../baselines/ourTerms.ts';
import { overlappingSentence } from '../baselines/overlappingSentence.ts';

/** Chooses what to quote of a text. */
export type ChoosePassage = (text: string, question: string) => Sentence;

const documentOf = (answer: string, id: number): Document => ({
  id,
  question: '',
  answer,
  section: '',
  breaks: [],
});

/** Attaché's choice: the one place that knows how passages are chosen. */
export function attachePassage(texts: readonly string[]): ChoosePassage {
  const lexicon = createLexicon(texts.map(documentOf));
  return (text, question) => {
    const concepts = readConcepts(question, lexicon, new Set());
    const wanted = readWanted(question);
    const sought = { concepts, lookup: lookupOf(concepts), wanted, head: headOf(concepts, wanted) };
    const passages = readPassages(analyzeDocument(documentOf(text, 0)), sought, []);
    return bestPassage(passages) ?? { start: 0, end: text.length };
  };
}

/** The sentence with most overlap weighted by rarity. */
export function overlapPassage(texts: readonly string[]): ChoosePassage {
  const choose = overlappingSentence(texts, ourTerms);
  return (text, question) => choose(text, [], question) ?? { start: 0, end: text.length };
}

/** The sentence that BM25 ranks first, every sentence of all texts being a document. */
export function bm25Passage(texts: readonly string[]): ChoosePassage {
  const sentences = texts.flatMap((text) => readSentences(text).map((sentence) => ({ text, sentence })));
  const index = createInvertedIndex(
    sentences.map(({ text, sentence: { start, end } }) => ourTerms(text.slice(start, end))),
  );
  return (text, question) => {
    const [first] = index
      .search(ourTerms(question), sentences.length)
      .flatMap(({ document }) => sentences[document] ?? [])
      .filter((found) => found.text === text);
    return first?.sentence ?? readSentences(text)[0] ?? { start: 0, end: text.length };
  };
}
