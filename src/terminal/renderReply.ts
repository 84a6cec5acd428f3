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
  const { start, end } = quoteIn;
  const before = style.part(answer.text, 0, start);
  const after = style.part(answer.text, end, answer.text.length);
  return before + style.mark(style.part(answer.text, start, end)) + after;
}

function lineOf(evidence: Evidence, style: Style): string {
  const { answer, quoteIn } = evidence;
  const passage = style.part(answer.text, quoteIn.start, quoteIn.end);
  return style.wrap(`${style.bold(citationOf(evidence))}  ${passage}`, 2);
}

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
