import type { Searcher } from '../../search/searcher.ts';
import { type Evidence, evidenceOf } from '../ask.ts';
import { readClaim } from './claim.ts';
import { type Statement, splitStatements } from './splitStatements.ts';
import { supportingPassage } from './supportingPassage.ts';
import { withoutReferences } from './withoutReferences.ts';

/** A statement with the passages that support it, best first, at most two; none where none does. */
export interface SourcedStatement extends Statement {
  readonly support: readonly Evidence[];
}

export interface Sources {
  readonly statements: readonly SourcedStatement[];
  /** How many further statements were not looked up: a message has eight at most. */
  readonly leftOut: number;
  /** How many characters at the end were not looked at: a message has 4,000 at most. */
  readonly unread: number;
}

const MOST_SUPPORT = 2;
/** A second passage that supports a statement less well than this share of the first adds only doubt. */
const SHARE_OF_BEST = 0.9;
/** Of the matches of a search so many are read sentence by sentence. */
const MOST_MATCHES = 10;

// Whether a year stands in the passage is looked at afterwards; a search would be limited to cables of it, and
// a cable that tells of 2008 may be of 2010.
const YEAR = /\b(?:19|20)\d\d\b/g;

const withoutYears = (text: string): string => text.replace(YEAR, (year) => ' '.repeat(year.length));

async function supportOf(searcher: Searcher, statement: string): Promise<Evidence[]> {
  const text = withoutReferences(statement);
  const finding = await searcher.search(withoutYears(text));
  const claim = readClaim(text, finding.reading);
  const supporting = finding.matches.slice(0, MOST_MATCHES).flatMap((match) => {
    const passage = supportingPassage(claim, match, searcher.byMeaning);
    return passage === null ? [] : [{ match, passage }];
  });
  const strongest = Math.max(...supporting.map(({ passage }) => passage.strength));
  return supporting
    .filter(({ passage }) => passage.strength >= SHARE_OF_BEST * strongest)
    .sort((a, b) => b.passage.strength - a.passage.strength || b.match.score - a.match.score)
    .slice(0, MOST_SUPPORT)
    .map(({ match, passage }) =>
      evidenceOf({ ...match, passage: { ...match.passage, ...passage } }, finding),
    );
}

/**
 * Finds sources for what a user writes: cuts a message into statements and looks for passages that support
 * each. Names and numbers of a statement must stand in the passage, and a passage that says the contrary is
 * no support; rather none than a wrong one.
 *
 * @returns the statements in order, each with the place in the text where it stands
 */
export async function findSources(searcher: Searcher, text: string): Promise<Sources> {
  const { statements, leftOut, unread } = splitStatements(text);
  const sourced: SourcedStatement[] = [];
  for (const one of statements) sourced.push({ ...one, support: await supportOf(searcher, one.statement) });
  return { statements: sourced, leftOut, unread };
}
