import type { SourcedStatement, Sources } from '../answer/findSources/findSources.ts';
import { writeCitation } from '../cable/citation/citation.ts';
import type { Style } from './style.ts';

function renderStatement({ statement, support }: SourcedStatement, style: Style): string[] {
  const lines = support.map(({ cable, answer, quote }) =>
    style.wrap(`${style.bold(writeCitation(cable.id, answer.locator))}  ${style.plain(quote.text)}`, 2),
  );
  return [
    style.wrap(style.plain(statement.replace(/\s+/g, ' '))),
    ...(lines.length === 0 ? [style.dim('  No source found.')] : lines),
    '',
  ];
}

/** Each statement with the passages that support it. */
export function renderSources({ statements, leftOut, unread }: Sources, style: Style): string {
  const further = leftOut === 1 ? '1 further statement was' : `${leftOut} further statements were`;
  const notes = [
    ...(statements.length === 0 ? ['Nothing here states anything in four words or more.'] : []),
    ...(leftOut === 0 ? [] : [`${further} not looked up.`]),
    ...(unread === 0 ? [] : [`The last ${unread} characters were not read.`]),
  ];
  return [...statements.flatMap((one) => renderStatement(one, style)), ...notes].join('\n').trimEnd();
}
