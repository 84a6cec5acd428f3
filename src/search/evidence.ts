import type { Corpus } from '../corpus/corpus.ts';
import { reportsOn, yearOf } from '../corpus/report.ts';
import { type Country, findMentions } from '../places/countries.ts';
import type { AnswerType, Wanted } from './answerType.ts';
import type { Concept } from './concepts.ts';
import type { Match } from './match.ts';
import type { Named } from './scope.ts';

/** Why a question is declined. */
export type Doubt =
  | { readonly why: 'no-words' }
  | { readonly why: 'thin' }
  | { readonly why: 'kind'; readonly type: AnswerType }
  | { readonly why: 'country'; readonly country: Country }
  | { readonly why: 'year'; readonly year: number };

/** Below both, the match is chance: a long question needs a smaller share. Chosen on test/questions/dev. */
const LEAST_SHARE = 0.28;
const LEAST_WEIGHT = 1.05;
/** However long the question. */
const LEAST_SHARE_EVER = 0.08;
/** A question that names a country of the corpus is hardly ever off-topic and may be covered less. */
const SHARE_IN_SCOPE = 0.4;
/** What a passage must cover beside the number or name for that to be the one asked for. */
const LEAST_PASSAGE_SHARE = 0.5;
const LEAST_PASSAGE_WEIGHT = 1.3;

/** Kinds of answers that a text plainly holds or does not hold. */
const PLAIN_KINDS: ReadonlySet<AnswerType> = new Set(['money', 'share', 'number', 'name', 'person']);

/** A country that the question names although no cable reports on it, and the answer does not name it. */
function missingCountry(corpus: Corpus, named: Named, answer: string): Country | null {
  const absent = named.countries.filter(
    (country) => !corpus.cables.some((cable) => reportsOn(cable, country)),
  );
  if (absent.length === 0) return null;
  const spoken = new Set(findMentions(answer).map(({ country }) => country.code));
  return absent.find(({ code }) => !spoken.has(code)) ?? null;
}

/** A year that no cable reports on (a report covers the year of its date and the one before). */
function missingYear(corpus: Corpus, named: Named, answer: string): number | null {
  const covered = (year: number): boolean =>
    corpus.cables.some((cable) => yearOf(cable) === year || yearOf(cable) === year + 1);
  return named.years.find((year) => !covered(year) && !answer.includes(String(year))) ?? null;
}

/** What was read of a question. */
export interface Asked {
  readonly named: Named;
  readonly concepts: readonly Concept[];
  readonly wanted: Wanted | null;
  /** Whether it names a country that the corpus reports on. */
  readonly scoped: boolean;
}

/**
 * Decides whether the best match is evidence enough to answer; `null` if it is.
 */
export function findDoubt(corpus: Corpus, asked: Asked, best: Match | undefined): Doubt | null {
  const { named, concepts, wanted, scoped } = asked;
  const answer = best === undefined ? '' : `${best.entry.answer.question?.text ?? ''} ${best.folded.text}`;
  const country = missingCountry(corpus, named, answer);
  if (country !== null) return { why: 'country', country };
  const year = missingYear(corpus, named, answer);
  if (year !== null) return { why: 'year', year };
  if (best === undefined) return { why: 'no-words' };

  const weight = concepts.reduce((sum, concept) => sum + concept.weight, 0);
  const { close } = best.features;
  const least = scoped ? SHARE_IN_SCOPE : 1;
  const thin = close < LEAST_SHARE * least && close * weight < LEAST_WEIGHT * least;
  if (thin || close < LEAST_SHARE_EVER * least) return { why: 'thin' };
  if (wanted === null || !PLAIN_KINDS.has(wanted.type)) return null;
  const { coverage, fits } = best.passage;
  const enough = coverage >= LEAST_PASSAGE_SHARE || coverage * weight >= LEAST_PASSAGE_WEIGHT;
  return fits && enough ? null : { why: 'kind', type: wanted.type };
}
