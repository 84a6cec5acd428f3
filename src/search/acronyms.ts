import { tokenize } from '../text/tokens.ts';

/** The long forms of the acronyms that a corpus uses or that people would make of its names. */
export interface Acronyms {
  /** Long forms by acronym, both lower case: defined ones ("… (CCEM)") before made ones (MOD). */
  readonly longForms: ReadonlyMap<string, readonly string[]>;
  /** The defined ones alone, for finding a long form in a question. */
  readonly defined: readonly { readonly short: string; readonly long: readonly string[] }[];
}

const SMALL = 'of|the|and|for|against|on|to|in|de|du|la|le|des|do|da';
const SMALL_WORDS = new Set(SMALL.split('|'));
const NAME = new RegExp(String.raw`\p{Lu}[\p{L}'’-]*(?:\s+(?:(?:${SMALL})\s+){0,2}\p{Lu}[\p{L}'’-]*)+`, 'gu');
const DEFINITION = /^\s*\((\p{Lu}[\p{L}/-]{1,9})\)/u;
const LONGEST_NAME_WORDS = 10;

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/** The shortest run at the end of a name that the acronym abbreviates; the whole name if none does. */
function longForm(words: readonly string[], short: string): readonly string[] {
  for (let from = words.length - 2; from >= 0; from -= 1) {
    const run = words.slice(from);
    if (shortForms(run).includes(short)) return run;
  }
  return words;
}

/** What people would abbreviate a name to: with its small words (MOD) and without them (MFA, MD). */
function shortForms(words: readonly string[]): string[] {
  const significant = words.filter((word) => !SMALL_WORDS.has(word));
  return [initialsOf(words), initialsOf(significant)];
}

/**
 * Reads the acronyms of a corpus from its names: those that it defines itself ("Ministry of Justice
 * (MOJ)"), and those that a reader would make of a name ("MoD" of "Ministry of Defense").
 */
export function readAcronyms(texts: readonly string[]): Acronyms {
  const defined = new Map<string, readonly string[]>();
  const made = new Map<string, readonly string[]>();
  for (const text of texts) {
    for (const match of text.matchAll(NAME)) {
      const words = tokenize(match[0])
        .map(({ word }) => word)
        .slice(-LONGEST_NAME_WORDS);
      const bracket = DEFINITION.exec(
        text.slice(match.index + match[0].length, match.index + match[0].length + 16),
      )?.[1];
      const short = bracket?.replace(/[^\p{L}]/gu, '').toLowerCase();
      if (short !== undefined && words.length > 1 && !defined.has(short))
        defined.set(short, longForm(words, short));
      words.forEach((word, from) => {
        if (SMALL_WORDS.has(word)) return;
        const run = words.slice(from);
        for (const form of shortForms(run)) if (form.length > 1 && !made.has(form)) made.set(form, run);
      });
    }
  }
  return {
    longForms: new Map([...made, ...defined]),
    defined: [...defined].map(([short, long]) => ({ short, long })),
  };
}
