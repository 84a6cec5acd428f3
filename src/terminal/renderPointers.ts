import type { Pointers } from '../answer/pointers.ts';
import { writeCitation } from '../cable/citation/citation.ts';
import type { Style } from './style.ts';

/** The lines that tell what a text points to, and the passages that it brings along. */
export function renderPointers(cable: string, { references, brought }: Pointers, style: Style): string[] {
  const lines = references.map(({ text, locators, references: cables }) => {
    const targets = [...locators.map((locator) => writeCitation(cable, locator)), ...cables];
    return style.dim(style.wrap(style.plain(`"${text}" points to ${targets.join(', ')}`), 2));
  });
  const passages = brought.flatMap(({ citation, text }) => [
    '',
    style.bold(`  ${citation}`),
    style.wrap(style.plain(text), 2),
  ]);
  return lines.length === 0 ? [] : ['', ...new Set(lines), ...passages];
}
