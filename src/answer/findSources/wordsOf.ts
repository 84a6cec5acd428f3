import type { Cable } from '../../cable/cable.ts';
import { type Acronyms, readAcronyms } from '../../search/acronyms.ts';
import { termOf } from '../../text/analyzer.ts';
import { tokenize } from '../../text/tokens.ts';

// Every statement asks this of the cables it finds.
const acronyms = new WeakMap<Cable, Acronyms>();

function acronymsOf(cable: Cable): Acronyms {
  const known = acronyms.get(cable);
  if (known !== undefined) return known;
  const read = readAcronyms(cable.sections.flatMap(({ answers }) => answers.map(({ text }) => text)));
  acronyms.set(cable, read);
  return read;
}

/**
 * The words of a text of a cable, lower case, with what its acronyms stand for and the acronyms of what it
 * spells out. Cables call a government GO and its country's letter: GOF, GOV.
 */
export function wordsOf(cable: Cable, text: string): Set<string> {
  const { longForms, defined } = acronymsOf(cable);
  const tokens = tokenize(text);
  const words = new Set(tokens.map(({ word }) => word));
  const government = `go${cable.country.charAt(0).toLowerCase()}`;
  if (words.has('government')) words.add(government);
  for (const { word, start, end } of tokens) {
    if (!/^\p{Lu}{2,}$/u.test(text.slice(start, end))) continue;
    if (word === government) words.add('government');
    for (const long of longForms.get(word) ?? []) words.add(long);
  }
  const running = ` ${tokens.map(({ word }) => word).join(' ')} `;
  for (const { short, long } of defined) if (running.includes(` ${long.join(' ')} `)) words.add(short);
  return words;
}

/** The terms of words, stop words left out. */
export function termsOf(words: Iterable<string>): Set<string> {
  return new Set([...words].flatMap((word) => termOf(word) ?? []));
}
