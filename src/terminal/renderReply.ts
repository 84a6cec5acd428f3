import type { Evidence, Reply } from '../answer/ask.ts';
import { doubtText } from '../answer/doubtText.ts';
import { searchedText } from '../answer/searchedText.ts';
import { writeCitation } from '../cable/citation/citation.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { renderPointers } from './renderPointers.ts';
import { renderWhy } from './renderWhy.ts';
import type { Style } from './style.ts';

const citationOf = ({ cable, answer }: Evidence): string => writeCitation(cable.id, answer.locator);

const sourceOf = ({ cable, section }: Evidence, style: Style): string =>
  style.plain([section.heading, cable.origin, cable.date].filter((part) => part !== '').join(' · '));

/** The whole answer with its passage marked. */
function markedText({ answer, quoteIn }: Evidence, style: Style): string {
  const before = style.plain(answer.text.slice(0, quoteIn.start));
  const passage = style.plain(answer.text.slice(quoteIn.start, quoteIn.end));
  return before + style.mark(passage) + style.plain(answer.text.slice(quoteIn.end));
}

const lineOf = (evidence: Evidence, style: Style): string =>
  style.wrap(`${style.bold(citationOf(evidence))}  ${style.plain(evidence.quote.text)}`, 2);

function declined(reply: Reply, corpus: Corpus, style: Style): string[] {
  const reason = [style.wrap(doubtText(reply.doubt ?? { why: 'no-words' }, corpus))];
  const near = reply.nearest.map((one) => lineOf(one, style));
  return near.length === 0 ? reason : [...reason, '', 'Nearest, though they may not reply:', ...near];
}

/** One answer a country, each under its name. */
function compared(answers: readonly Evidence[], style: Style): string[] {
  return answers.flatMap((one) => [style.plain(one.cable.country), lineOf(one, style)]);
}

function answered([first, ...further]: readonly Evidence[], style: Style): string[] {
  if (first === undefined) return [];
  const question = first.answer.question?.text;
  return [
    `${style.bold(citationOf(first))}  ${style.dim(sourceOf(first, style))}`,
    ...(question === undefined ? [] : ['', style.dim(style.wrap(`Question: ${style.plain(question)}`, 2))]),
    '',
    style.wrap(markedText(first, style), 2),
    ...renderPointers(first.cable.id, first.pointers, style),
    ...(further.length === 0 ? [] : ['', 'Further matches:', ...further.map((one) => lineOf(one, style))]),
  ];
}

/**
 * A reply for people at a terminal: the first answer whole, the further ones by their passage; for several
 * countries one passage each.
 *
 * @param explain whether to tell why each answer was chosen
 */
export function renderReply(reply: Reply, corpus: Corpus, style: Style, explain = false): string {
  const { doubt, answers, nearest } = reply;
  const body =
    doubt !== null
      ? declined(reply, corpus, style)
      : reply.compared === null
        ? answered(answers, style)
        : compared(answers, style);
  const searched = searchedText(reply);
  const why = explain
    ? [...answers, ...nearest].flatMap((one) => ['', `Why ${citationOf(one)}:`, ...renderWhy(one, style)])
    : [];
  return [...body, ...(searched === '' ? [] : ['', style.dim(style.plain(searched))]), ...why].join('\n');
}
