import type { Cable } from '../cable/cable.ts';
import { writeCitation } from '../cable/citation/citation.ts';
import type { Evidence, Reply } from './ask.ts';
import type { Cited } from './cite.ts';
import type { Summary } from './summarize.ts';

// The shapes of contract.md, "Command line". Their keys and their order are what programs rely on.

const rounded = (score: number): number => Math.round(score * 10_000) / 10_000;

/** @param explain whether to add why it was chosen, which contract.md has not */
export function evidenceJson(
  { cable, section, answer, quote, score, why }: Evidence,
  explain: boolean,
): object {
  return {
    citation: writeCitation(cable.id, answer.locator),
    cable: cable.id,
    locator: answer.locator,
    section: section.heading,
    question: answer.question?.text ?? null,
    text: answer.text,
    quote: quote.text,
    start: answer.start,
    end: answer.end,
    quoteStart: quote.start,
    quoteEnd: quote.end,
    score: rounded(score),
    ...(explain && { why }),
  };
}

/** @param explain whether to add what contract.md has not: the scope, the doubt, and why each answer was chosen */
export function replyJson(reply: Reply, explain = false): object {
  const { question, doubt, answers, nearest, searched, compared } = reply;
  return {
    question,
    abstained: doubt !== null,
    answers: answers.map((one) => evidenceJson(one, explain)),
    nearest: nearest.map((one) => evidenceJson(one, explain)),
    ...(explain && { searched, compared, doubt }),
  };
}

export function citedJson({ cable, locator, section, question, text, start, end }: Cited): object {
  const citation = writeCitation(cable.id, locator);
  return { citation, cable: cable.id, locator, section, question: question?.text ?? null, text, start, end };
}

export function summaryJson({ cable, section, sentences }: Summary): object {
  return {
    cable: cable.id,
    section,
    sentences: sentences.map(({ text, citation, start, end }) => ({ text, citation, start, end })),
  };
}

export function cableJson(cable: Cable): object {
  const { id, title, date, classification, origin, country, subject, tags, refs, part } = cable;
  const warnings = cable.warnings.map(({ message }) => message);
  const sections = cable.sections.map(({ heading, answers }) => ({
    heading,
    answers: answers.map(({ locator, letter, paragraph, front, question, text, start, end }) => ({
      locator,
      letter,
      paragraph,
      front,
      question: question?.text ?? null,
      text,
      start,
      end,
    })),
  }));
  return { id, title, date, classification, origin, country, subject, tags, refs, part, sections, warnings };
}
