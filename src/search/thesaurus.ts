import { termOf } from '../text/analyzer.ts';
import { stem } from '../text/natural.ts';
import { THESAURUS_OF_LAW } from './thesaurus/law.ts';
import { THESAURUS_OF_PEOPLE } from './thesaurus/people.ts';
import { THESAURUS_OF_QUESTIONS } from './thesaurus/questions.ts';
import { THESAURUS_OF_REPORTS } from './thesaurus/reports.ts';

/** How a term stands to a word: it means the same, or a sentence with it may well answer. */
export type Kinship = 'same' | 'near';

export interface Akin {
  readonly term: string;
  readonly kinship: Kinship;
}

export const LONGEST_PHRASE = 4;

/** The form under which a word or phrase is looked up: its stems, stop words included. */
export const phraseKey = (words: readonly string[]): string => words.map(stem).join(' ');

const akin = new Map<string, Map<string, Kinship>>();

function addRow(row: string): void {
  const [same = [], near = []] = row.split('|').map((side) => side.trim().split(/\s+/));
  const termsOf = (words: readonly string[]): string[] =>
    words.flatMap((word) => (word.includes('_') ? [] : (termOf(word) ?? [])));
  for (const word of same) {
    const key = phraseKey(word.split('_'));
    const terms = akin.get(key) ?? new Map<string, Kinship>();
    akin.set(key, terms);
    for (const term of termsOf(same)) if (term !== key) terms.set(term, 'same');
    for (const term of termsOf(near)) if (term !== key && !terms.has(term)) terms.set(term, 'near');
  }
}

for (const rows of [THESAURUS_OF_LAW, THESAURUS_OF_PEOPLE, THESAURUS_OF_REPORTS, THESAURUS_OF_QUESTIONS])
  rows.trim().split('\n').forEach(addRow);

/** The terms that may stand for a word or phrase in a TIP cable, without the word's own. */
export function akinTo(key: string): Akin[] {
  return [...(akin.get(key) ?? [])].map(([term, kinship]) => ({ term, kinship }));
}
