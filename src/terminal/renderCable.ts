import type { Cable } from '../cable/cable.ts';
import type { Style } from './style.ts';

const SHOWN = 70;

const start = (text: string, style: Style): string =>
  style.plain(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** What the reader made of a cable: header, outline, warnings. */
export function renderCable(cable: Cable, style: Style): string {
  const { id, date, classification, origin, country, subject, tags, refs, part, sections, warnings } = cable;
  const header: [string, string][] = [
    ['Date', date],
    ['Classification', classification],
    ['Origin', origin],
    ['Country', country],
    ['Subject', subject],
    ['Tags', tags.join(' ')],
    ['References', refs.join('; ')],
    ['Part', part === null ? '' : `${part.number} of ${part.of}`],
  ];
  return [
    style.bold(style.plain(id)),
    ...header.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${style.plain(value)}`),
    ...sections.flatMap(({ heading, answers }) => [
      '',
      style.bold(style.plain(heading === '' ? '(before the first heading)' : heading)),
      ...answers.map(
        ({ locator, front, text }) => `  ¶${locator}${front ? ' (front matter)' : ''}  ${start(text, style)}`,
      ),
    ]),
    '',
    ...(warnings.length === 0
      ? ['No warnings.']
      : warnings.map(({ message }) => `Warning: ${style.plain(message)}`)),
  ].join('\n');
}
