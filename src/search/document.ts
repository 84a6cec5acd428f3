import { analyze } from '../text/analyzer.ts';
import { readSentences, type Sentence } from '../text/sentences.ts';

/** A text that is searched, in the parts that it is weighed by. */
export interface Document {
  /** Its place in the list of documents, from 0. */
  readonly id: number;
  /** The Department's question, the cable's own or an inherited one; empty where there is none. */
  readonly question: string;
  readonly answer: string;
  readonly section: string;
  /** Offsets into `answer` at which a paragraph begins. */
  readonly breaks: readonly number[];
}

export interface AnalyzedSentence extends Sentence {
  readonly terms: ReadonlySet<string>;
}

/** A document with everything of it that no question changes; made once. */
export interface AnalyzedDocument {
  readonly document: Document;
  readonly sentences: readonly AnalyzedSentence[];
  /** The terms of the Department's question, and of all parts. */
  readonly asked: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const termsOf = (text: string): Set<string> => new Set(analyze(text).map(({ term }) => term));

export function analyzeDocument(document: Document): AnalyzedDocument {
  const { question, answer, section, breaks } = document;
  const sentences = readSentences(answer, breaks).map((sentence) => ({
    ...sentence,
    terms: termsOf(answer.slice(sentence.start, sentence.end)),
  }));
  const asked = termsOf(question);
  const answered = sentences.flatMap(({ terms }) => [...terms]);
  return { document, sentences, asked, all: new Set([...asked, ...termsOf(section), ...answered]) };
}

// A long question says at its beginning what it is about.
const WORDS_OF_QUESTION = 40;

/** What an answer is asked, as the models read it: the Department's question, or the heading. */
export const askedOf = ({ question, section }: Document): string =>
  (question || section).split(/\s+/).slice(0, WORDS_OF_QUESTION).join(' ');

/**
 * The texts of a document that a sentence model reads: its sentences, each with what tells what it is about,
 * the sentence before it and the Department's question ("It has twelve beds." names no shelter).
 */
export function textsOf(document: Document): string[] {
  const { answer, breaks } = document;
  const sentences = readSentences(answer, breaks).map(({ start, end }) => answer.slice(start, end));
  const asked = askedOf(document);
  return sentences.map((sentence, index) => `${sentence} | ${sentences[index - 1] ?? ''} | ${asked}`);
}
