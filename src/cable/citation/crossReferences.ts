import { foldWithOffsets, unfold } from '../body/fold.ts';
import type { Cable, Span } from '../cable.ts';
import { significantWords } from './locators.ts';
import { referenceOf } from './referenceOf.ts';

/** A place in an answer that points to another answer or to a reference of the cable. */
export interface CrossReference extends Span {
  /** As the cable writes it: `PROTECTION A`, `ref B`. */
  readonly text: string;
  /** The locators in the same cable that it points to; empty where it points outside of it. */
  readonly locators: readonly string[];
  /** The cables that it points to, as the REF field writes them. */
  readonly references: readonly string[];
}

const LETTERS = String.raw`(?<letters>[A-Z](?:(?:\s*(?:,|&|and|or|-)\s*)+[A-Z])*)(?![\w'’])`;
const WORD = String.raw`[\p{Lu}][\p{L}'’-]+`;
const SMALL = '(?:of|the|and|for|in|on|to|with)';

/** `PROTECTION A`, `TIP Situation, para E`, `Protection and Assistance to Victims, para B`. */
const BY_SECTION = new RegExp(
  String.raw`(?<name>${WORD}(?:\s+(?:${SMALL}\s+){0,2}${WORD}){0,7}),?\s+(?:(?:paras?|paragraphs?|points?|questions?|sections?)\.?\s+)?${LETTERS}`,
  'gu',
);
/** `23 B & E`, `para 27 C`. */
const BY_NUMBER = new RegExp(String.raw`(?<![\w.,$/-])(?<number>\d{1,3})(?:\.\s?|\s)\(?${LETTERS}\)?`, 'gu');
/** `para 13`, `paragraphs 4 and 6`; not `paragraph 28 of reftel`. */
const BY_PARAGRAPH =
  /\b(?:paras?|paragraphs?)\.?\s+(?<numbers>\d{1,3}(?:(?:\s*(?:,|&|and|or)\s*)+\d{1,3})*)(?![\d/])(?!\s+of\s+ref)/giu;
// `clause 2, para. 1` is a law's paragraph and not the cable's.
const OF_A_LAW = /\b(?:clause|article|art\.|section|law|act|code)\s+[\w.-]+,?\s*$/i;
/** `ref B`, `refs B and C`, `reftel`. */
const BY_REFERENCE = new RegExp(String.raw`\b[Rr][Ee][Ff](?:[Ss]?\s+${LETTERS}|[Tt][Ee][Ll][Ss]?\b)`, 'gu');

const lettersOf = (letters: string | undefined): string[] => letters?.match(/[A-Z](?![a-z])/g) ?? [];

/** The locators under headings that hold all significant words of a name. */
function bySection(cable: Cable, name: string, letters: readonly string[]): string[] {
  const wanted = significantWords(name);
  const section = cable.sections.find(({ heading, answers }) => {
    const words = new Set(significantWords(heading));
    return (
      wanted.length > 0 &&
      wanted.every((word) => words.has(word)) &&
      answers.some(({ letter }) => letter !== null && letters.includes(letter))
    );
  });
  return (
    section?.answers.flatMap(({ letter, locator }) =>
      letter !== null && letters.includes(letter) ? [locator] : [],
    ) ?? []
  );
}

/** A name may have words before it that are not the heading's ("As noted in Turkey's TIP Situation"). */
function longestName(
  cable: Cable,
  name: string,
  letters: readonly string[],
): { skipped: number; locators: string[] } {
  for (const match of name.matchAll(/(?<!\S)\p{Lu}/gu)) {
    const locators = bySection(cable, name.slice(match.index), letters);
    if (locators.length > 0) return { skipped: match.index, locators };
  }
  return { skipped: 0, locators: [] };
}

/** Finds what an answer points to: other answers of its cable, and the cables of its REF field. */
export function readCrossReferences(cable: Cable, answer: Span): CrossReference[] {
  const folded = foldWithOffsets(cable, answer);
  const locators = new Set(cable.sections.flatMap(({ answers }) => answers.map(({ locator }) => locator)));
  const found: (CrossReference & { at: number })[] = [];
  const add = (at: number, text: string, to: readonly string[], references: readonly string[]): void => {
    if (to.length === 0 && references.length === 0) return;
    const { start, end } = unfold(folded, at, at + text.length);
    if (found.some((other) => other.start < end && start < other.end)) return;
    found.push({ at, text, start, end, locators: to, references });
  };
  for (const { 0: text, index, groups } of folded.text.matchAll(BY_REFERENCE)) {
    const letters = lettersOf(groups?.['letters']);
    const meant = letters.length > 0 ? letters : [undefined];
    const references = meant.flatMap((letter) => referenceOf(cable, letter) ?? []);
    add(index, text, [], references);
  }
  for (const { 0: text, index, groups } of folded.text.matchAll(BY_SECTION)) {
    const { skipped, locators: to } = longestName(
      cable,
      groups?.['name'] ?? '',
      lettersOf(groups?.['letters']),
    );
    add(index + skipped, text.slice(skipped), to, []);
  }
  for (const { 0: text, index, groups } of folded.text.matchAll(BY_NUMBER)) {
    const to = lettersOf(groups?.['letters']).map((letter) => `${groups?.['number']}.${letter}`);
    add(
      index,
      text,
      to.filter((locator) => locators.has(locator)),
      [],
    );
  }
  for (const { 0: text, index, groups } of folded.text.matchAll(BY_PARAGRAPH)) {
    if (OF_A_LAW.test(folded.text.slice(Math.max(0, index - 30), index))) continue;
    const to = groups?.['numbers']?.match(/\d+/g) ?? [];
    add(
      index,
      text,
      to.filter((locator) => locators.has(locator)),
      [],
    );
  }
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ text, start, end, locators: to, references }) => ({
      text,
      start,
      end,
      locators: to,
      references,
    }));
}

const FILLER =
  /\b(?:please|see|also|refer|to|as|noted|in|and|above|below|answer|response|discussion|septel)\b|[\s.,;:()[\]&]+/giu;

/** Tells whether an answer says nothing of its own and only points elsewhere ("See PROTECTION A. above."). */
export function isOnlyReference(text: string, references: readonly CrossReference[]): boolean {
  const rest = references.reduce((left, reference) => left.replace(reference.text, ' '), text);
  return references.length > 0 && rest.replace(FILLER, '') === '';
}
