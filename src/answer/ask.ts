import { unfold } from '../cable/body/fold.ts';
import type { Quotation } from '../cable/cable.ts';
import type { Entry } from '../corpus/corpus.ts';
import type { Doubt } from '../search/evidence.ts';
import { type Filter, readFilter } from '../search/filter.ts';
import type { Match } from '../search/match.ts';
import type { Searcher } from '../search/searcher.ts';
import { type Pointers, pointersOf } from './pointers.ts';
import { prove } from './prove.ts';

/** An answer that replies, with the passage that does. Both are proven against the file. */
export interface Evidence extends Entry {
  readonly quote: Quotation;
  /** Where the passage stands in the answer's folded text: UTF-16 offsets, end exclusive. */
  readonly quoteIn: { readonly start: number; readonly end: number };
  /** 0 to 1; comparable within one reply. */
  readonly score: number;
  readonly pointers: Pointers;
}

export interface Reply {
  readonly question: string;
  /** Why the question is declined; `null` when it is answered. */
  readonly doubt: Doubt | null;
  /** Best first; empty when the question is declined. */
  readonly answers: readonly Evidence[];
  /** The nearest answers to a declined question, at most three. */
  readonly nearest: readonly Evidence[];
}

export interface AskOptions extends Filter {
  /** How many answers at most, 1 or more. */
  readonly limit?: number | undefined;
}

const USUAL_LIMIT = 3;
const MOST_NEAREST = 3;
/** What shares less than this with a question is near to nothing in it. */
const LEAST_NEARNESS = 0.2;

function evidenceOf({ entry, folded, passage, score }: Match): Evidence {
  const text = folded.text.slice(passage.start, passage.end);
  prove(entry.cable, entry.answer);
  if (entry.answer.question !== null) prove(entry.cable, entry.answer.question);
  return {
    ...entry,
    quote: prove(entry.cable, { text, ...unfold(folded, passage.start, passage.end) }),
    quoteIn: { start: passage.start, end: passage.end },
    score,
    pointers: pointersOf(entry.cable, entry.answer),
  };
}

/**
 * Answers a question from the corpus, or says why not.
 *
 * @throws UserError when the filter leaves nothing to search
 */
export function ask(searcher: Searcher, question: string, options: AskOptions = {}): Reply {
  const { matches, doubt } = searcher.search(question, readFilter(searcher.corpus, options));
  const answered = doubt === null;
  const near = matches.filter(({ features }) => features.close >= LEAST_NEARNESS);
  return {
    question,
    doubt,
    answers: answered ? matches.slice(0, options.limit ?? USUAL_LIMIT).map(evidenceOf) : [],
    nearest: answered ? [] : near.slice(0, MOST_NEAREST).map(evidenceOf),
  };
}
