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

/**
 * A passage as the models read it: with what tells what it is about, the sentence before it and the
 * Department's question ("It has twelve beds." names no shelter).
 */
function inContext({ question, section }: Document, passage: string, before: string): string {
  const asked = (question || section).split(/\s+/).slice(0, WORDS_OF_QUESTION).join(' ');
  return `${passage} | ${before} | ${asked}`;
}

/** The texts of a document that a sentence model reads: its sentences. */
export function textsOf(document: Document): string[] {
  const { answer, breaks } = document;
  const sentences = readSentences(answer, breaks).map(({ start, end }) => answer.slice(start, end));
  return sentences.map((sentence, index) => inContext(document, sentence, sentences[index - 1] ?? ''));
}

/** What a judge reads of a document: a passage of it. */
export function passageInContext(document: Document, { start, end }: Sentence): string {
  const { answer, breaks } = document;
  const before = readSentences(answer, breaks).findLast((sentence) => sentence.end <= start);
  return inContext(document, answer.slice(start, end), answer.slice(before?.start ?? 0, before?.end ?? 0));
}
