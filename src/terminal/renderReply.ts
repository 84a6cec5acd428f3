import type { Evidence, Reply } from '../answer/ask.ts';
import { doubtText } from '../answer/doubtText.ts';
import { writeCitation } from '../cable/citation/citation.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { renderPointers } from './renderPointers.ts';
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

/** A reply for people at a terminal: the first answer whole, the further ones by their passage. */
export function renderReply({ doubt, answers, nearest }: Reply, corpus: Corpus, style: Style): string {
  if (doubt !== null) {
    const declined = style.wrap(doubtText(doubt, corpus));
    return nearest.length === 0
      ? declined
      : [
          declined,
          '',
          'Nearest, though they may not reply:',
          ...nearest.map((one) => lineOf(one, style)),
        ].join('\n');
  }
  const [first, ...further] = answers;
  if (first === undefined) return '';
  const question = first.answer.question?.text;
  return [
    `${style.bold(citationOf(first))}  ${style.dim(sourceOf(first, style))}`,
    ...(question === undefined ? [] : ['', style.dim(style.wrap(`Question: ${style.plain(question)}`, 2))]),
    '',
    style.wrap(markedText(first, style), 2),
    ...renderPointers(first.cable.id, first.pointers, style),
    ...(further.length === 0 ? [] : ['', 'Further matches:', ...further.map((one) => lineOf(one, style))]),
  ].join('\n');
}
