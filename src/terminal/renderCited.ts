import type { Cited } from '../answer/cite.ts';
import { writeCitation } from '../cable/citation/citation.ts';
import { renderPointers } from './renderPointers.ts';
import type { Style } from './style.ts';

/** What stands at a citation, below the header of its cable. */
export function renderCited(cited: Cited, style: Style): string {
  const { cable, locator, section, question, paragraphs, keyedTo } = cited;
  const header = [cable.origin, cable.date, cable.classification, cable.subject].filter(
    (part) => part !== '',
  );
  return [
    style.bold(writeCitation(cable.id, locator)),
    style.dim(style.wrap(style.plain(header.join(' · ')))),
    ...(section === '' ? [] : [style.plain(section)]),
    ...(keyedTo === null
      ? []
      : [style.dim(`Keyed to ${style.plain(keyedTo.reference)}, paragraph ${keyedTo.paragraph}.`)]),
    ...(question === null ? [] : ['', style.dim(style.wrap(`Question: ${style.plain(question.text)}`, 2))]),
    ...paragraphs.flatMap((paragraph) => ['', style.wrap(style.plain(paragraph), 2)]),
    ...renderPointers(cable.id, cited.pointers, style),
  ].join('\n');
}
