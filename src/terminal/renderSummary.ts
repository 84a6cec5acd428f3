import type { Summary } from '../answer/summarize.ts';
import type { Style } from './style.ts';

/** The sentences of a summary, each above its citation. */
export function renderSummary({ cable, section, sentences }: Summary, style: Style): string {
  const title = [cable.id, section ?? 'whole cable', cable.origin, cable.date].filter((part) => part !== '');
  return [
    style.bold(style.plain(title.join(' · '))),
    ...(sentences.length === 0 ? ['', 'There is nothing here to summarise.'] : []),
    ...sentences.flatMap(({ text, citation }) => [
      '',
      style.wrap(style.plain(text), 2),
      style.dim(`  — ${citation}`),
    ]),
  ].join('\n');
}
