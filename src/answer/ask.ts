import { foldWithOffsets, unfold } from '../cable/body/fold.ts';
import type { Quotation } from '../cable/cable.ts';
import type { Corpus, Entry } from '../corpus/corpus.ts';
import { countryOf } from '../corpus/report.ts';
import type { Doubt } from '../search/evidence.ts';
import { type Filter, readFilter } from '../search/filter.ts';
import type { Match } from '../search/match.ts';
import type { ReadingOptions } from '../search/reading.ts';
import { nameScope, type Scope, withinScope } from '../search/scope.ts';
import type { Finding, Searcher } from '../search/searcher.ts';
import { type Pointers, pointersOf } from './pointers.ts';
import { prove } from './prove.ts';
import { type Why, whyOf } from './why.ts';

/** An answer that replies, with the passage that does. Both are proven against the file. */
export interface Evidence extends Entry {
  readonly quote: Quotation;
  /** Where the passage stands in the answer's folded text: UTF-16 offsets, end exclusive. */
  readonly quoteIn: { readonly start: number; readonly end: number };
  /** 0 to 1; comparable within one reply. */
  readonly score: number;
  readonly pointers: Pointers;
  readonly why: Why;
}

export interface Reply {
  readonly question: string;
  /** Why the question is declined; `null` when it is answered. */
  readonly doubt: Doubt | null;
  /** Best first; empty when the question is declined. */
  readonly answers: readonly Evidence[];
  /** The nearest answers to a declined question, at most three. */
  readonly nearest: readonly Evidence[];
  /** What the search was limited to, for people: "France", "2010"; empty for the whole corpus. */
  readonly searched: readonly string[];
  /** Whether that was taken over from the question before. */
  readonly inherits: boolean;
  /** Where the question asks several countries, how many were asked; else `null`. */
  readonly compared: number | null;
  /** How many answers there are; more than `answers` where that is limited. */
  readonly found: number;
}

export interface AskOptions extends Filter, ReadingOptions {
  /** How many answers at most, 1 or more. */
  readonly limit?: number | undefined;
}

const USUAL_LIMIT = 3;
/** One answer a country: as many as an embed has room for. */
const USUAL_COUNTRIES = 10;
const MOST_NEAREST = 3;
/** What shares less than this with a question is near to nothing in it. */
const LEAST_NEARNESS = 0.4;

/**
 * What is shown of a match: its answer and its passage, both proven.
 *
 * @throws Error when either is not what the cable's file says
 */
export function evidenceOf(
  match: Match,
  { reading, weights }: Pick<Finding, 'reading' | 'weights'>,
): Evidence {
  const { entry, passage, score } = match;
  const folded = foldWithOffsets(entry.cable, entry.answer);
  const text = folded.text.slice(passage.start, passage.end);
  prove(entry.cable, entry.answer);
  if (entry.answer.question !== null) prove(entry.cable, entry.answer.question);
  return {
    ...entry,
    quote: prove(entry.cable, { text, ...unfold(folded, passage.start, passage.end) }),
    quoteIn: { start: passage.start, end: passage.end },
    score,
    pointers: pointersOf(entry.cable, entry.answer),
    why: whyOf(match, reading.concepts, weights),
  };
}

/** How many countries a scope and a filter leave. */
function countriesOf(corpus: Corpus, scope: Scope, passes: (entry: Entry) => boolean): number {
  const inside = withinScope(corpus, scope);
  const asked = corpus.entries.filter((entry) => inside(entry) && passes(entry));
  return new Set(asked.map(({ cable }) => countryOf(cable).code)).size;
}

/**
 * Answers a question from the corpus, or says why not.
 *
 * @throws UserError when the filter leaves nothing to search
 */
export async function ask(searcher: Searcher, question: string, options: AskOptions = {}): Promise<Reply> {
  const { after, anywhere } = options;
  const passes = readFilter(searcher.corpus, options);
  const { cable, country, year, section } = options;
  const limited = [cable, country, year, section].some((limit) => limit !== undefined);
  const finding = await searcher.search(question, { passes, after, anywhere, limited });
  const { matches, doubt, reading } = finding;
  const answered = doubt === null;
  const limit = options.limit ?? (reading.comparative ? USUAL_COUNTRIES : USUAL_LIMIT);
  const show = (match: Match): Evidence => evidenceOf(match, finding);
  const near = matches.filter(({ close }) => close >= LEAST_NEARNESS);
  return {
    question,
    doubt,
    answers: answered ? matches.slice(0, limit).map(show) : [],
    nearest: answered ? [] : near.slice(0, MOST_NEAREST).map(show),
    searched: nameScope(reading.scope),
    inherits: reading.inherits,
    found: answered ? matches.length : 0,
    compared: reading.comparative ? countriesOf(searcher.corpus, reading.scope, passes) : null,
  };
}
