import type { Cable, Section } from '../cable/cable.ts';
import { UserError } from '../userError.ts';

/**
 * The section of that heading, whole or in part, or else the first one that holds it.
 *
 * @throws UserError naming the headings that there are
 */
export function findSection(cable: Cable, wanted: string): Section {
  const key = wanted.trim().toLowerCase();
  const headed = cable.sections.filter(({ heading }) => heading !== '');
  const found =
    headed.find(({ heading }) => heading.toLowerCase() === key) ??
    headed.find(({ heading }) => heading.toLowerCase().includes(key));
  if (found !== undefined) return found;
  const headings = headed.map(({ heading }) => heading);
  const short = wanted.trim().slice(0, 60);
  throw new UserError(`${cable.id} has no section "${short}"; it has: ${headings.join('; ') || 'none'}.`, {
    fault: { code: 'no-section', cable: cable.id, wanted: short, headings },
  });
}
